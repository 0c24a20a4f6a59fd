// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <optional>

/// Invitations to a room: mediated by the room (XEP-0045 section 7.8.2) or direct (XEP-0249).
namespace parlour::muc {

/// An invitation that came in. All texts are a stranger's.
struct Invitation
{
    Jid room;
    QString inviter;    ///< Real bare address, or their nick when only the room knows them. Empty: not told.
    Jid inviterAddress; ///< Bare, or their address in the room. Empty: not told.
    bool byNick = false;
    bool mediated = false; ///< The room passed it on.
    QString reason;        ///< At most 500 characters.
    QString password;      ///< Goes with the join, and is never shown. The message's body may hold it, too.
    /// Returns whether it can be declined through the room: that passed it on, and the inviter is known.
    bool isDeclinable() const { return mediated && !inviterAddress.isEmpty(); }
    bool operator==(const Invitation &) const = default;
};

/// The invitation in a message from anybody, or nothing. A mediated one counts only when the room itself sent it.
std::optional<Invitation> invitation(const QDomElement &message);

/// Invites `invitee` (bare) through `room`, which adds its password and, if members-only, the membership.
QDomElement mediatedInvitation(const Jid &room, const Jid &invitee, const QString &reason);

/// Invites `invitee` directly, with `password` if it is not empty.
QDomElement directInvitation(const Jid &room, const Jid &invitee, const QString &reason, const QString &password);

/// Declines the invitation of `inviter` (bare, or their address in the room), through `room`.
QDomElement declination(const Jid &room, const Jid &inviter, const QString &reason);

/// A declined invitation.
struct Declined
{
    QString who;    ///< Bare address, or nick; may be empty.
    QString reason; ///< At most 500 characters.
    bool operator==(const Declined &) const = default;
};

/// The refusal of an invitation in a message of `room`, or nothing. Only the room itself passes them on.
std::optional<Declined> declined(const QDomElement &message, const Jid &room);

} // namespace parlour::muc

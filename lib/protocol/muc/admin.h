// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/muc/occupant.h"
#include "protocol/xml/dom.h"

#include <optional>

/// Roles and affiliations as moderators, admins and owners ask for and change them (XEP-0045 sections 8, 9 and 10).
/// All payloads are for an IQ to the room. One person per query: Prosody skips a bad item among several silently.
namespace parlour::muc {

/// Payload (type set): gives the occupant `nick` a role. Role::None is a kick, section 8.2.
QDomElement setRole(const QString &nick, Role role, const QString &reason);

/// Payload (type set): gives `address` (a bare address, or a whole domain) an affiliation. A `nick` is reserved for a
/// member where the room can do that; without an address it names an occupant whose address is hidden. Outcast is a
/// ban, section 9.1.
QDomElement setAffiliation(const QString &address, Affiliation affiliation, const QString &reason,
                           const QString &nick = {});

/// Payload (type get): asks for all addresses with an affiliation, e.g. the ban list, section 9.2.
QDomElement affiliationQuery(Affiliation affiliation);

/// A row of such a list.
struct Affiliate
{
    QString address; ///< Bare, or a domain.
    Affiliation affiliation = Affiliation::None;
    QString nick;   ///< Reserved nickname, may be empty.
    QString reason; ///< At most 500 characters, may be empty.
    bool operator==(const Affiliate &) const = default;
};

/// The list in the answer `iq`, in the room's order; nothing when it is no such answer.
std::optional<QList<Affiliate>> affiliates(const QDomElement &iq);

/// The new affiliation of somebody outside, as `room` itself announces it, section 9.3. ejabberd leaves out the
/// reason of a ban. Nothing when `message` says no such thing, or somebody else says it.
std::optional<Affiliate> affiliationNews(const QDomElement &message, const Jid &room);

} // namespace parlour::muc

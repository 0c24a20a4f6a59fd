// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/message/acting.h"

/// Stanzas that act on messages.
namespace parlour::acting {

/// Adds the reply or correction of `words` to `message`, which has their body, and the beginning of the answered
/// message in front of that, for clients that do not understand it. `author` is the author of the answered message.
void add(QDomElement message, const Words &words, const std::optional<Jid> &author);

/// Recipients of an act on a message.
enum class To {
    Room,     ///< Everybody in it. Messages are named by their stanza-ids.
    Person,   ///< One person. Messages are named by the ids of their senders.
    Occupant, ///< Like Person, for an occupant of a room (XEP-0045 section 7.5).
};
/// Retracts the message `target`, for clients with XEP-0424, and for those with its older versions.
QDomElement retraction(const Jid &to, const QString &id, const QString &target, To whom = To::Room);
/// Replaces all our reactions to a message.
QDomElement reactions(const Jid &to, const QString &id, const Reactions &reactions, To whom = To::Room);

/// Support of a room for moderation (XEP-0425).
enum class Moderates {
    No,
    Old, ///< As in version 0.2 and before.
    Yes,
};
/// Payload (type set) that asks the room to remove the message with the stanza-id `target`.
QDomElement moderation(Moderates how, const QString &target, const QString &reason);

} // namespace parlour::acting

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/message/acting.h"

/// Stanzas that do something to messages.
namespace parlour::acting {

/// Puts what `words` answer or correct into `message`, which has their body, and the beginning of the answered message in
/// front of that, for those who do not understand it. `author` is whose the answered message is.
void add(QDomElement message, const Words &words, const std::optional<Jid> &author);

/// Who is told of what is done to a message.
enum class To {
    Room,     ///< Everybody there. Messages are named by their stanza-ids.
    Person,   ///< One only. Messages are named as their senders did.
    Occupant, ///< The same, of one who is in a room (XEP-0045 section 7.5).
};
/// Takes the message `target` back, for those who know XEP-0424, and those who know how it was before.
QDomElement retraction(const Jid &to, const QString &id, const QString &target, To whom = To::Room);
/// Says all that we think of a message.
QDomElement reactions(const Jid &to, const QString &id, const Reactions &reactions, To whom = To::Room);

/// How a room can be asked to remove a message (XEP-0425).
enum class Moderates {
    No,
    Old, ///< As until version 0.2.
    Yes,
};
/// Payload (type set) that asks the room to remove the message with the stanza-id `target`.
QDomElement moderation(Moderates how, const QString &target, const QString &reason);

} // namespace parlour::acting

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/messagerows.h"

/// What is done to messages: the table of actions, and what becomes of messages by them. For use within
/// Database::transact() or ask().
namespace parlour::actionrows {

/// Keeps what was done, and does it to its message as soon as that is here. Returns the messages that are others by that: where
/// the message itself was thrown away, those that correct it.
QList<history::Message> add(Database &database, qint64 conversation, const history::Action &action);
/// An archive has nothing but a tombstone of a message any more. Returns it if it was here.
QList<history::Message> bury(Database &database, qint64 conversation, const history::Message &tombstone);
/// A message has come: what was done to it before it was here is done. Returns the message if it is another by that.
std::optional<history::Message> meet(Database &database, qint64 conversation, const history::Message &message);
/// Who removed a message and why, if a moderator did.
history::Removal removal(Database &database, qint64 conversation, const history::Message &message);
/// What people think of a message.
QList<history::Reaction> reactions(Database &database, qint64 conversation, const history::Message &message);
/// What people think of `from` they think of `to`, which it corrects.
void handOver(Database &database, qint64 conversation, const history::Message &from, const history::Message &to);
/// Forgets what was done to a message that goes.
void remove(Database &database, qint64 conversation, const history::Message &message);
/// Forgets what was done before `time` (ms since 1970), also to messages that never came.
void removeBefore(Database &database, qint64 conversation, qint64 time);
/// Where in the order stands what is done just now: with the last message.
qint64 place(Database &database, qint64 conversation);

} // namespace parlour::actionrows

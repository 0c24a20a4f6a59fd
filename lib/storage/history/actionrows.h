// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyaction.h"
#include "storage/history/messagerows.h"

/// Acts on messages: the table of actions, and their effects on messages. For use within Database::transact() or
/// ask().
namespace parlour::actionrows {

/// Stores `action`, and applies it to its message as soon as that is here. Returns the messages that change by it:
/// where the message itself was thrown away, those that correct it.
QList<history::Message> add(Database &database, qint64 conversation, const history::Action &action);
/// Replaces a message by the tombstone that is all its archive has left of it. Returns the message if it was here.
QList<history::Message> bury(Database &database, qint64 conversation, const history::Message &tombstone);
/// Applies the earlier actions on a message that has come. Returns the message if it changes.
std::optional<history::Message> meet(Database &database, qint64 conversation, const history::Message &message);
/// Returns who removed a message and why, if a moderator did.
history::Removal removal(Database &database, qint64 conversation, const history::Message &message);
/// Returns the reactions to a message.
QList<history::Reaction> reactions(Database &database, qint64 conversation, const history::Message &message);
/// Moves the reactions from `from` to `to`, which it corrects.
void handOver(Database &database, qint64 conversation, const history::Message &from, const history::Message &to);
/// Forgets the actions on a message that is removed.
void remove(Database &database, qint64 conversation, const history::Message &message);
/// Forgets the actions before `time` (ms since 1970), also those on messages that never came.
void removeBefore(Database &database, qint64 conversation, qint64 time);
/// Returns the place in the order of an action that comes just now: that of the last message.
qint64 place(Database &database, qint64 conversation);

} // namespace parlour::actionrows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historystore.h"

/// Messages that wait for a proof, in the table of messages. For use within Database::transact() or ask().
namespace parlour::unsentrows {

struct Row
{
    history::Key key;
    UnconfirmedMessage message;
};

/// Appends all of them to `rows`, in the order in which they were said. False when some of them cannot be ours.
bool read(Database &database, QList<Row> &rows);
/// Adds the message, and removes a draft of the same text; or, when it is there, brings it up to date.
void put(Database &database, const history::Key &key, const UnconfirmedMessage &message);
/// Returns whether the message is there, and waits.
bool has(Database &database, const history::Key &key, const QString &id);
void remove(Database &database, const history::Key &key, const QString &id);
/// Removes the messages of an account, or of one conversation of it.
void removeAll(Database &database, const history::Key &of);

} // namespace parlour::unsentrows

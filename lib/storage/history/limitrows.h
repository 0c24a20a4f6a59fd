// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyplaces.h"

/// Times before which nothing of a conversation is kept: what was deleted does not come back out of an archive. For use
/// within Database::transact() or ask().
///
/// They are stored under a hash: of a conversation that was deleted, its name is not in the file.
namespace parlour::limitrows {

/// Notes that what `doomed` means of `conversation` is not to come back. A time of 1970 lets all come back that was not
/// deleted by hand.
void set(Database &database, const history::Doomed &doomed, const history::Key &key, qint64 conversation);
void remove(Database &database, const history::Key &key);
/// Returns whether a message of that time is not to come back.
bool isOver(Database &database, const history::Key &key, const QDateTime &time);

} // namespace parlour::limitrows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyplaces.h"

/// Deletes large amounts slice by slice: whenever the program ends, the next start goes on. For use within
/// Database::transact().
namespace parlour::removing {

/// Takes all that is meant out of sight, and notes that it is to be deleted. Without a time, also the ranges of the
/// archive; of a whole account, also its lists, at once.
void doom(Database &database, const history::Doomed &doomed);
/// Notes that words of deleted messages may still be in the index.
void sweepLater(Database &database);
/// Deletes the next slice. False when nothing is left: no part of the index has the deleted words either.
bool goOn(Database &database);

} // namespace parlour::removing

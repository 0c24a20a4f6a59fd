// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyadding.h"
#include "storage/history/places.h"

/// The table of the ranges of archives that have been read whole. For use within Database::transact() or ask().
namespace parlour::rangerows {

using history::Range;

/// The ranges, the oldest first.
QList<Range> all(Database &database, const places::Space &space);
/// The newest range; empty where there is none.
Range newest(Database &database, const places::Space &space);
/// Adds a range behind the others.
void append(Database &database, const places::Space &space, const Range &range);
/// Stores the new end of the newest range.
void extendNewest(Database &database, const places::Space &space, const Range &range);
/// Stores `ranges`, the oldest first, instead of all that are stored.
void replace(Database &database, const places::Space &space, const QList<Range> &ranges);
void removeAll(Database &database, const places::Space &space);

/// For each of the archive ids the first id of the range that its message is in; empty where there is none.
QStringList holding(Database &database, const places::Space &space, const QStringList &ids);

} // namespace parlour::rangerows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyplaces.h"
#include "storage/history/places.h"

/// The table of what has been read whole of archives. For use within Database::transact() or ask().
namespace parlour::rangerows {

struct Row
{
    qint64 id = 0; ///< 0: it is not stored yet.
    history::Range range;
};

/// The oldest first.
QList<Row> all(Database &database, const places::Space &space);
/// The newest; none has no number.
Row newest(Database &database, const places::Space &space);
/// Stores it, new or as it is now. Returns its number.
qint64 put(Database &database, const places::Space &space, const Row &row);
void remove(Database &database, qint64 id);
void removeAll(Database &database, const places::Space &space);

} // namespace parlour::rangerows

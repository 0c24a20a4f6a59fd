// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/rangerows.h"

using namespace Qt::StringLiterals;

namespace parlour::rangerows {

static Row rowOf(const QSqlQuery &row)
{
    return {
        .id = row.value(0).toLongLong(),
        .range = {.first = row.value(1).toString(),
                  .last = row.value(2).toString(),
                  .firstSort = row.value(3).toLongLong(),
                  .lastSort = row.value(4).toLongLong(),
                  .reachesStart = row.value(5).toBool()},
    };
}

QList<Row> all(Database &database, const places::Space &space)
{
    QList<Row> rows;
    database.exec(u"SELECT id, first_id, last_id, first_sort, last_sort, reaches_start FROM archive_range"
                  " WHERE account = ? AND archive = ? ORDER BY last_sort"_s,
                  {space.account, space.archive}, [&rows](const QSqlQuery &row) { rows << rowOf(row); });
    return rows;
}

Row newest(Database &database, const places::Space &space)
{
    Row newest;
    database.exec(u"SELECT id, first_id, last_id, first_sort, last_sort, reaches_start FROM archive_range"
                  " WHERE account = ? AND archive = ? ORDER BY last_sort DESC LIMIT 1"_s,
                  {space.account, space.archive}, [&newest](const QSqlQuery &row) { newest = rowOf(row); });
    return newest;
}

qint64 put(Database &database, const places::Space &space, const Row &row)
{
    const auto &range = row.range;
    qint64 id = row.id;
    const QVariantList values {range.first, range.last, range.firstSort, range.lastSort, range.reachesStart};
    if (id != 0) {
        database.exec(u"UPDATE archive_range SET first_id = ?, last_id = ?, first_sort = ?, last_sort = ?,"
                      " reaches_start = ? WHERE id = ?"_s,
                      values + QVariantList {id});
        return id;
    }
    database.exec(
        u"INSERT INTO archive_range (first_id, last_id, first_sort, last_sort, reaches_start, account, archive)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        values + QVariantList {space.account, space.archive},
        [&id](const QSqlQuery &made) { id = made.value(0).toLongLong(); });
    return id;
}

void remove(Database &database, qint64 id)
{
    database.exec(u"DELETE FROM archive_range WHERE id = ?"_s, {id});
}

void removeAll(Database &database, const places::Space &space)
{
    database.exec(u"DELETE FROM archive_range WHERE account = ? AND archive = ?"_s, {space.account, space.archive});
}

} // namespace parlour::rangerows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Their numbers grow with their order.
#include "storage/history/rangerows.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::rangerows {

static Range rangeOf(const QSqlQuery &row)
{
    return {
        .first = row.value(0).toString(),
        .last = row.value(1).toString(),
        .since =
            row.isNull(2) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), QTimeZone::UTC),
        .reachesStart = row.value(3).toBool(),
        .firstSort = row.value(4).toLongLong(),
        .lastSort = row.value(5).toLongLong(),
    };
}

QList<Range> all(Database &database, const places::Space &space)
{
    QList<Range> ranges;
    database.exec(u"SELECT first_id, last_id, since, reaches_start, first_sort, last_sort FROM archive_range"
                  " WHERE account = ? AND archive = ? ORDER BY id"_s,
                  {space.account, space.archive}, [&ranges](const QSqlQuery &row) { ranges << rangeOf(row); });
    return ranges;
}

Range newest(Database &database, const places::Space &space)
{
    Range newest;
    database.exec(u"SELECT first_id, last_id, since, reaches_start, first_sort, last_sort FROM archive_range"
                  " WHERE account = ? AND archive = ? ORDER BY id DESC LIMIT 1"_s,
                  {space.account, space.archive}, [&newest](const QSqlQuery &row) { newest = rangeOf(row); });
    return newest;
}

void append(Database &database, const places::Space &space, const Range &range)
{
    database.exec(u"INSERT INTO archive_range (account, archive, first_id, last_id, since, reaches_start, first_sort,"
                  " last_sort) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {space.account, space.archive, range.first, range.last,
                   range.since.isValid() ? QVariant(range.since.toMSecsSinceEpoch()) : QVariant(), range.reachesStart,
                   range.firstSort, range.lastSort});
}

void extendNewest(Database &database, const places::Space &space, const Range &range)
{
    database.exec(u"UPDATE archive_range SET last_id = ?, last_sort = ? WHERE id ="
                  " (SELECT id FROM archive_range WHERE account = ? AND archive = ? ORDER BY id DESC LIMIT 1)"_s,
                  {range.last, range.lastSort, space.account, space.archive});
}

void replace(Database &database, const places::Space &space, const QList<Range> &ranges)
{
    removeAll(database, space);
    for (const Range &range : ranges)
        append(database, space, range);
}

void removeAll(Database &database, const places::Space &space)
{
    database.exec(u"DELETE FROM archive_range WHERE account = ? AND archive = ?"_s, {space.account, space.archive});
}

QStringList holding(Database &database, const places::Space &space, const QStringList &ids)
{
    const auto ranges = all(database, space);
    QStringList holding;
    for (const QString &id : ids) {
        const qint64 sort = ranges.isEmpty() ? 0 : places::archived(database, space, id);
        const auto found = std::ranges::find_if(
            ranges, [sort](const Range &range) { return range.firstSort <= sort && sort <= range.lastSort; });
        holding << (found == ranges.end() ? QString() : found->first);
    }
    return holding;
}

} // namespace parlour::rangerows

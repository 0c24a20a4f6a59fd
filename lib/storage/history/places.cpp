// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/places.h"

#include "storage/history/idrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::places {

static QList<qint64> numbers(Database &database, const QString &statement, const QVariantList &values)
{
    QList<qint64> all;
    database.exec(statement, values, [&all](const QSqlQuery &row) {
        if (!row.isNull(0))
            all << row.value(0).toLongLong();
    });
    return all;
}

static qint64 least(const QList<qint64> &all)
{
    return all.isEmpty() ? 0 : *std::ranges::min_element(all);
}

static qint64 greatest(const QList<qint64> &all)
{
    return all.isEmpty() ? 0 : *std::ranges::max_element(all);
}

qint64 last(Database &database, const Space &space)
{
    const QVariantList where {space.account, space.archive};
    auto all = numbers(database,
                       u"SELECT (SELECT sort FROM message WHERE conversation = c.id ORDER BY sort DESC LIMIT 1)"
                       " FROM conversation c WHERE account = ? AND space = ?"_s,
                       where);
    all += numbers(database, u"SELECT MAX(last_sort) FROM archive_range WHERE account = ? AND archive = ?"_s, where);
    // All may have been deleted: what comes next has not been read.
    all += numbers(database,
                   u"SELECT (SELECT sort FROM read_position WHERE conversation = c.id)"
                   " FROM conversation c WHERE account = ? AND space = ?"_s,
                   where);
    return greatest(all);
}

qint64 before(Database &database, const Space &space, qint64 sort)
{
    const QVariantList where {sort, space.account, space.archive};
    return greatest(numbers(database,
                            u"SELECT (SELECT sort FROM message WHERE conversation = c.id AND sort < ?"
                            " ORDER BY sort DESC LIMIT 1) FROM conversation c WHERE account = ? AND space = ?"_s,
                            where)
                    + numbers(database,
                              u"SELECT last_sort FROM archive_range WHERE last_sort < ? AND account = ?"
                              " AND archive = ?"_s,
                              where));
}

qint64 behind(Database &database, const Space &space, qint64 sort)
{
    const QVariantList where {sort, space.account, space.archive};
    return least(numbers(database,
                         u"SELECT (SELECT sort FROM message WHERE conversation = c.id AND sort > ?"
                         " ORDER BY sort LIMIT 1) FROM conversation c WHERE account = ? AND space = ?"_s,
                         where)
                 + numbers(database,
                           u"SELECT first_sort FROM archive_range WHERE first_sort > ? AND account = ?"
                           " AND archive = ?"_s,
                           where));
}

qint64 archived(Database &database, const Space &space, const QString &stanzaId)
{
    if (stanzaId.isEmpty())
        return 0;
    return greatest(numbers(database,
                            u"SELECT m.sort FROM conversation c CROSS JOIN message_id i ON i.conversation = c.id"
                            " AND i.kind = 0 AND i.value = ? CROSS JOIN message m ON m.id = i.message"
                            " WHERE c.account = ? AND c.space = ?"_s,
                            {idrows::packed(stanzaId), space.account, space.archive}));
}

/// Distance between `count` messages where `room` is left: 0 where there is none for them.
static qint64 step(qint64 room, qsizetype count)
{
    constexpr qint64 Share = 64; // Pages come one after the other into the same room.
    return room <= count ? 0 : std::clamp(room / Share / (count + 1), qint64(1), Gap);
}

Spread below(qint64 upper, qint64 lower, qsizetype count)
{
    const qint64 distance = step(upper - lower, count);
    return {upper - distance * count, distance};
}

Spread above(qint64 lower, qint64 upper, qsizetype count)
{
    const qint64 distance = step(upper - lower, count);
    return {lower + distance, distance};
}

void makeRoom(Database &database, const Space &space, qint64 sort)
{
    constexpr qint64 Away = 1LL << 61; // No two may meet on the way.
    const auto conversations = numbers(database, u"SELECT id FROM conversation WHERE account = ? AND space = ?"_s,
                                       {space.account, space.archive});
    for (const qint64 conversation : conversations) {
        const QString move = u"UPDATE message SET sort = sort + ? WHERE conversation = ? AND sort >= ?"_s;
        database.exec(move, {Away, conversation, sort});
        database.exec(move, {Hole - Away, conversation, Away});
        database.exec(u"UPDATE action SET sort = sort + ? WHERE conversation = ? AND sort >= ?"_s,
                      {Hole, conversation, sort});
        database.exec(u"UPDATE version SET sort = sort + ? WHERE sort >= ?"
                      " AND (SELECT conversation FROM message WHERE id = version.message) = ?"_s,
                      {Hole, sort, conversation});
        database.exec(u"UPDATE read_position SET sort = sort + ? WHERE conversation = ? AND sort >= ?"_s,
                      {Hole, conversation, sort});
    }
    for (const auto &end : {u"first_sort"_s, u"last_sort"_s}) {
        database.exec(u"UPDATE archive_range SET %1 = %1 + ? WHERE account = ? AND archive = ? AND %1 >= ?"_s.arg(end),
                      {Hole, space.account, space.archive, sort});
    }
}

} // namespace parlour::places

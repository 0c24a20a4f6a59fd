// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outboxrows.h"

#include <QTimeZone>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace parlour::outboxrows {

// Damage must cost neither time nor memory.
static constexpr int MostRows = 10'000;
static constexpr int MostProbes = 10'000;

Database::Layout layout()
{
    return {
        .version = 1,
        .tables = {u"CREATE TABLE IF NOT EXISTS message (seq INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL,"
                   " room TEXT NOT NULL, id TEXT NOT NULL UNIQUE, nick TEXT NOT NULL, body TEXT NOT NULL,"
                   " written INTEGER NOT NULL, handed_over INTEGER NOT NULL, problem TEXT NOT NULL)"_s}};
}

static Row rowOf(const QSqlQuery &query)
{
    return {
        .place = query.value(0).toLongLong(),
        .account = query.value(1).toString(),
        .room = query.value(2).toString(),
        .message = {.id = query.value(3).toString(),
                    .nick = query.value(4).toString(),
                    .body = query.value(5).toString(),
                    .written = QDateTime::fromMSecsSinceEpoch(query.value(6).toLongLong(), QTimeZone::UTC),
                    .handedOver = query.value(7).toBool(),
                    .problem = query.value(8).toString()},
    };
}

/// Zeros in a long text are all that SQLite does not notice.
static bool isSound(const Row &row)
{
    const auto &message = row.message;
    return !row.account.isEmpty() && !row.room.isEmpty() && !message.id.isEmpty() && !message.body.isEmpty()
        && std::ranges::none_of(QStringList {row.account, row.room, message.id, message.nick, message.body},
                                [](const QString &text) { return text.contains(QChar::Null); });
}

/// The rows that `condition` selects, until they end or cannot be read.
static Reading readSome(Database &database, QLatin1StringView condition, const QVariantList &values)
{
    Reading reading;
    auto query = database.run("SELECT seq, account, room, id, nick, body, written, handed_over, problem"
                              " FROM message NOT INDEXED "_L1
                                  + condition,
                              values);
    while (query && query->next()) {
        const Row row = rowOf(*query);
        if (isSound(row))
            reading.rows << row;
        else
            reading.trouble = DiskTrouble::Damaged;
    }
    if (!query || !database.isComplete(*query))
        reading.trouble = database.trouble();
    return reading;
}

Reading read(Database &database)
{
    return readSome(database, "ORDER BY seq LIMIT ?"_L1, {MostRows});
}

/// The place that was given last.
static qint64 lastPlace(Database &database)
{
    auto last = database.run(u"SELECT seq FROM sqlite_sequence WHERE name = 'message'"_s);
    return last && last->next() ? last->value(0).toLongLong() : 0;
}

QList<Row> rescue(Database &database)
{
    auto found = read(database);
    if (found.trouble == DiskTrouble::None || found.rows.size() >= MostRows)
        return found.rows;
    const qint64 before = found.rows.isEmpty() ? 0 : found.rows.last().place;
    const auto behind = readSome(database, "WHERE seq > ? ORDER BY seq DESC LIMIT ?"_L1, {before, MostRows}).rows;
    const qint64 end = behind.isEmpty() ? lastPlace(database) + 1 : behind.last().place;
    QList<Row> within;
    for (qint64 place = end - 1; place > before && place > end - MostProbes; --place)
        within << readSome(database, "WHERE seq = ?"_L1, {place}).rows;
    std::copy(within.crbegin(), within.crend(), std::back_inserter(found.rows));
    std::copy(behind.crbegin(), behind.crend(), std::back_inserter(found.rows));
    return found.rows.first(qMin(found.rows.size(), qsizetype(MostRows)));
}

/// SQL tells a null text from an empty one.
static QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

bool put(Database &database, const QString &account, const QString &room, const UnconfirmedMessage &message)
{
    return database
        .run(u"INSERT INTO message (account, room, id, nick, body, written, handed_over, problem)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET nick = excluded.nick,"
             " handed_over = excluded.handed_over, problem = excluded.problem"_s,
             {account, room, message.id, filled(message.nick), message.body, message.written.toMSecsSinceEpoch(),
              message.handedOver, filled(message.problem)})
        .has_value();
}

bool remove(Database &database, const QString &id)
{
    return database.run(u"DELETE FROM message WHERE id = ?"_s, {id}).has_value();
}

bool removeAccount(Database &database, const QString &account)
{
    return database.run(u"DELETE FROM message WHERE account = ?"_s, {account}).has_value();
}

} // namespace parlour::outboxrows

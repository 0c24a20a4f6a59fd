// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/searchrows.h"

#include "protocol/text/searchwords.h"
#include "storage/history/messagerows.h"
#include "storage/history/metarows.h"
#include "storage/history/schema.h"

using namespace Qt::StringLiterals;

namespace parlour::searchrows {

static constexpr int MostHits = 2000;
static constexpr int Slice = 500;
static constexpr auto Next = "search next"_L1; ///< The first message that is not in it yet, while it is made anew,
static constexpr auto End = "search end"_L1;   ///< and the first behind those that were there when that began.
static constexpr auto Version = "search version"_L1;

static bool isIndexed(const history::Message &message)
{
    return message.delivery == history::Delivery::Settled && message.hidden == history::Hidden::No
        && (message.kind == history::Kind::Message || message.kind == history::Kind::Action);
}

/// Whether the making anew is still to come to it.
static bool isDue(Database &database, qint64 id)
{
    const qint64 end = metarows::number(database, End);
    return id < end && id >= metarows::number(database, Next);
}

static void put(Database &database, qint64 conversation, qint64 id, const QString &body)
{
    database.exec(u"INSERT INTO search (rowid, words, place) VALUES (?, ?, ?)"_s,
                  {id, search::indexed(body), search::placeToken(conversation)});
}

void add(Database &database, qint64 conversation, qint64 id, const history::Message &message)
{
    if (isIndexed(message) && !isDue(database, id))
        put(database, conversation, id, message.body);
}

void remove(Database &database, qint64 conversation, qint64 id, const history::Message &message)
{
    if (isIndexed(message) && !isDue(database, id))
        database.exec(u"INSERT INTO search (search, rowid, words, place) VALUES ('delete', ?, ?, ?)"_s,
                      {id, search::indexed(message.body), search::placeToken(conversation)});
}

QList<std::pair<qint64, qint64>> find(Database &database, const QString &words, qint64 conversation)
{
    QList<std::pair<qint64, qint64>> hits;
    const QString match = search::matching(words, conversation);
    if (!match.isEmpty())
        database.exec(u"SELECT m.id, m.time FROM (SELECT rowid AS hit FROM search WHERE search MATCH ?"
                      " ORDER BY rowid DESC LIMIT ?) JOIN message m ON m.id = hit"_s,
                      {match, MostHits}, [&hits](const QSqlQuery &row) {
                          hits.emplaceBack(row.value(0).toLongLong(), row.value(1).toLongLong());
                      });
    return hits;
}

bool isConcerned(const QString &statement)
{
    return statement.contains("INTO search "_L1) || statement.contains("FROM search "_L1);
}

void reset(Database &database)
{
    database.exec(u"DROP TABLE IF EXISTS search"_s);
    database.exec(schema::searchTable());
    qint64 last = 0;
    database.exec(u"SELECT MAX(id) FROM message"_s, {},
                  [&last](const QSqlQuery &row) { last = row.value(0).toLongLong(); });
    metarows::set(database, Next, 0);
    metarows::set(database, End, last + 1);
    metarows::set(database, Version, search::Version);
}

bool goOn(Database &database)
{
    const qint64 end = metarows::number(database, End);
    qint64 next = metarows::number(database, Next);
    if (next >= end)
        return false;
    int seen = 0;
    database.exec(u"SELECT id, conversation, body, kind, hidden, delivery FROM message WHERE id >= ? AND id < ?"
                  " ORDER BY id LIMIT ?"_s,
                  {next, end, Slice}, [&](const QSqlQuery &row) {
                      history::Message message;
                      message.kind = history::Kind(row.value(3).toInt() & messagerows::KindBits);
                      message.hidden = history::Hidden(row.value(4).toInt());
                      message.delivery = history::Delivery(row.value(5).toInt());
                      if (isIndexed(message))
                          put(database, row.value(1).toLongLong(), row.value(0).toLongLong(), row.value(2).toString());
                      next = row.value(0).toLongLong() + 1;
                      ++seen;
                  });
    metarows::set(database, Next, seen < Slice ? end : next);
    return true;
}

bool isCurrent(Database &database)
{
    return metarows::number(database, Version) == search::Version;
}

void optimize(Database &database)
{
    database.exec(u"INSERT INTO search (search) VALUES ('optimize')"_s);
}

} // namespace parlour::searchrows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/searchrows.h"

#include "protocol/search/searchwords.h"
#include "storage/disk/metarows.h"
#include "storage/history/filerows.h"
#include "storage/history/messagerows.h"
#include "storage/history/schema.h"

#include <QTimeZone>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace parlour::searchrows {

static constexpr int Slice = 500;
static constexpr auto Next = "search next"_L1; ///< The first message that is not in it yet, while it is made anew,
static constexpr auto End = "search end"_L1;   ///< and the first behind those that were there when that began.
static constexpr auto Version = "search version"_L1;

static bool isIndexed(const history::Message &message)
{
    return message.delivery == history::Delivery::Settled && message.hidden == history::Hidden::No
        && (message.kind == history::Kind::Message || message.kind == history::Kind::Action);
}

/// Returns whether message `id` is still to be put in while the index is made anew.
static bool isDue(Database &database, qint64 id)
{
    const qint64 end = metarows::number(database, End);
    return id < end && id >= metarows::number(database, Next);
}

/// Ticks of a sixteenth of a second: short numbers, and room for neighbours. Strangers may name any time.
static qint64 tick(const QDateTime &time)
{
    constexpr qint64 Latest = 1LL << 43; // In ms: the year 2248.
    return std::clamp(time.toMSecsSinceEpoch(), -Latest, Latest) * 2 / 125;
}

static qint64 numberOf(Database &database, const QString &statement, const QVariantList &values)
{
    qint64 number = 0;
    database.exec(statement, values, [&number](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
    return number;
}

/// The next number that no other message has.
static qint64 freeStamp(Database &database, const QDateTime &time)
{
    constexpr int Neighbours = 64;
    constexpr qint64 Crowd = 1 << 16; // All of one instant, out of an archive without better times.
    const qint64 first = tick(time);
    if (numberOf(database, u"SELECT COUNT(*) FROM message WHERE stamp = ?"_s, {first}) == 0)
        return first;
    const qint64 next = numberOf(database,
                                 u"SELECT s.stamp + 1 FROM message s WHERE s.stamp >= ? AND s.stamp < ? AND NOT EXISTS"
                                 " (SELECT 1 FROM message n WHERE n.stamp = s.stamp + 1) ORDER BY s.stamp LIMIT 1"_s,
                                 {first, first + Neighbours});
    if (next != 0)
        return next;
    return 1
        + numberOf(database, u"SELECT stamp FROM message WHERE stamp >= ? AND stamp < ? ORDER BY stamp DESC LIMIT 1"_s,
                   {first, first + Crowd});
}

static QString marked(qint64 conversation, const history::Message &message)
{
    return search::indexed(search::marks(conversation, message.nick, message.body, message.file.has_value()));
}

/// The words of a message, and behind them those in the name of its file.
static QString worded(const history::Message &message)
{
    return search::indexed(message.file ? message.body + u'\n' + message.file->name : message.body);
}

static void put(Database &database, qint64 conversation, const history::Message &message, qint64 stamp)
{
    database.exec(u"INSERT INTO search (rowid, words, place) VALUES (?, ?, ?)"_s,
                  {stamp, worded(message), marked(conversation, message)});
}

QVariant stamp(Database &database, const history::Message &message)
{
    return isIndexed(message) ? QVariant(freeStamp(database, message.time)) : QVariant();
}

void add(Database &database, qint64 conversation, qint64 id, const history::Message &message, const QVariant &stamp)
{
    if (!stamp.isNull() && !isDue(database, id))
        put(database, conversation, message, stamp.toLongLong());
}

void remove(Database &database, qint64 conversation, qint64 id, const history::Message &message)
{
    if (!isIndexed(message) || isDue(database, id))
        return;
    const qint64 stamp = numberOf(database, u"SELECT stamp FROM message WHERE id = ?"_s, {id});
    database.exec(u"INSERT INTO search (search, rowid, words, place) VALUES ('delete', ?, ?, ?)"_s,
                  {stamp, worded(message), marked(conversation, message)});
}

void replace(Database &database, qint64 conversation, qint64 id, const history::Message &before,
             const history::Message &after)
{
    if (!isIndexed(before) || isDue(database, id))
        return;
    remove(database, conversation, id, before);
    put(database, conversation, after, numberOf(database, u"SELECT stamp FROM message WHERE id = ?"_s, {id}));
}

static QList<Hit> hits(Database &database, const QString &statement, const QVariantList &values)
{
    QList<Hit> hits;
    database.exec(statement, values, [&hits](const QSqlQuery &row) {
        hits << Hit {row.value(0).toLongLong(), row.value(1).toLongLong()};
    });
    return hits;
}

/// The words of the index that begin with `start`, without their messages.
static std::optional<QStringList> continued(Database &database, const QString &start)
{
    constexpr int Most = 200;
    const QChar least(1); // No word has it.
    database.exec(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab(main, search, instance)"_s);
    QStringList words;
    for (QString next = start; words.size() <= Most;) {
        QString word;
        database.exec(u"SELECT term FROM temp.search_word WHERE term >= ? LIMIT 1"_s, {next},
                      [&word](const QSqlQuery &row) { word = row.value(0).toString(); });
        if (!word.startsWith(start))
            return words;
        words << word;
        next = word + least;
    }
    return std::nullopt;
}

QList<Hit> find(Database &database, const history::SearchQuery &query, qint64 conversation)
{
    constexpr qint64 Never = std::numeric_limits<qint64>::max();
    const QString match = search::matching(query.words, {conversation, query.from, query.hasLink, query.hasFile},
                                           [&database](const QString &start) { return continued(database, start); });
    const bool isDated = query.since.isValid() || query.until.isValid();
    if (match.isEmpty() && (!isDated || !query.words.trimmed().isEmpty()))
        return {};
    const qint64 since = query.since.isValid() ? tick(query.since) : -Never;
    const qint64 until = query.until.isValid() ? tick(query.until) : Never;
    const QVariantList range {std::min(until, query.before != 0 ? query.before : Never), since, query.account,
                              query.limit};
    const QString seen = u" AND m.hidden = 0 AND c.account <> '' AND ? IN ('', c.account) ORDER BY "_s;
    if (match.isEmpty())
        return hits(database,
                    u"SELECT m.id, m.stamp FROM message m CROSS JOIN conversation c ON c.id = m.conversation"
                    " WHERE m.stamp < ? AND m.stamp >= ?"_s
                        + seen + u"m.stamp DESC LIMIT ?"_s,
                    range);
    return hits(database,
                u"SELECT m.id, s.rowid FROM search AS s CROSS JOIN message m ON m.stamp = s.rowid"
                " CROSS JOIN conversation c ON c.id = m.conversation"
                " WHERE s.search MATCH ? AND s.rowid < ? AND s.rowid >= ?"_s
                    + seen + u"s.rowid DESC LIMIT ?"_s,
                QVariantList {match} + range);
}

bool isConcerned(const QString &statement)
{
    return statement.contains("INTO search "_L1) || statement.contains("FROM search "_L1)
        || statement.contains("search_word"_L1);
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

namespace {

/// A message that is to be put into the index anew.
struct Due
{
    qint64 id = 0;
    qint64 conversation = 0;
    history::Message message {};
    QVariant stamp {};   ///< Null: it has none yet.
    bool shares = false; ///< It names a file.
};

} // namespace

static QList<Due> slice(Database &database, qint64 from, qint64 to)
{
    QList<Due> slice;
    database.exec(u"SELECT m.id, m.conversation, m.body, m.kind, m.hidden, m.delivery, m.time, m.stamp, a.nick"
                  " FROM message m LEFT JOIN author a ON a.id = m.author WHERE m.id >= ? AND m.id < ?"
                  " ORDER BY m.id LIMIT ?"_s,
                  {from, to, Slice}, [&slice](const QSqlQuery &row) {
                      Due due {row.value(0).toLongLong(), row.value(1).toLongLong(), {}, row.value(7)};
                      due.message.body = row.value(2).toString();
                      due.message.kind = history::Kind(row.value(3).toInt() & messagerows::KindBits);
                      due.shares = (row.value(3).toInt() & messagerows::FileBit) != 0;
                      due.message.hidden = history::Hidden(row.value(4).toInt());
                      due.message.delivery = history::Delivery(row.value(5).toInt());
                      due.message.time = QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), QTimeZone::UTC);
                      due.message.nick = row.value(8).toString();
                      slice << due;
                  });
    return slice;
}

bool goOn(Database &database)
{
    const qint64 end = metarows::number(database, End);
    const qint64 next = metarows::number(database, Next);
    if (next >= end)
        return false;
    auto all = slice(database, next, end);
    for (Due &due : all) {
        if (due.shares)
            filerows::read(database, due.id, due.message);
    }
    const bool isLast = all.size() < Slice;
    metarows::set(database, Next, isLast ? end : all.last().id + 1);
    // In the order of the index, which is written out at each step back.
    std::ranges::stable_sort(all, {}, [](const Due &due) { return due.message.time; });
    for (const Due &due : std::as_const(all)) {
        if (!isIndexed(due.message))
            continue;
        const auto number = due.stamp.isNull() ? stamp(database, due.message) : due.stamp;
        if (due.stamp.isNull())
            database.exec(u"UPDATE message SET stamp = ? WHERE id = ?"_s, {number, due.id});
        put(database, due.conversation, due.message, number.toLongLong());
    }
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/messagerows.h"

#include "storage/history/actionrows.h"
#include "storage/history/conversationrows.h"
#include "storage/history/filerows.h"
#include "storage/history/idrows.h"
#include "storage/history/referrows.h"
#include "storage/history/searchrows.h"

#include <QTimeZone>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace parlour::messagerows {

using history::Message;

static QString select(QLatin1StringView condition)
{
    return "SELECT m.id, m.conversation, m.sort, a.occupant, a.nick, m.body, m.time, m.kind, m.own, m.mention, "
           "m.hidden,"
           " m.delivery, m.problem,"
           " (SELECT value FROM message_id WHERE message = m.id AND kind = 0),"
           " (SELECT value FROM message_id WHERE message = m.id AND kind IN (1, 3)),"
           " (SELECT value FROM message_id WHERE message = m.id AND kind IN (2, 3))"
           " FROM message m LEFT JOIN author a ON a.id = m.author "_L1
        + condition;
}

/// Other bits of the column `kind`.
static constexpr int UnstyledBit = 0x10;
static constexpr int CutBit = 0x20;

int packedKind(const Message &message)
{
    const bool refers = message.reply || !message.corrects.isEmpty();
    return int(message.kind) | (message.unstyled ? UnstyledBit : 0) | (message.cut ? CutBit : 0)
        | (refers ? RefersBit : 0) | (message.file ? FileBit : 0);
}

static history::Reached reached(int kind)
{
    if ((kind & DisplayedBit) != 0)
        return history::Reached::Person;
    return (kind & ReceivedBit) != 0 ? history::Reached::Device : history::Reached::Nobody;
}

static Row rowOf(const QSqlQuery &row)
{
    return {
        .id = row.value(0).toLongLong(),
        .conversation = row.value(1).toLongLong(),
        .message = {.sort = row.value(2).toLongLong(),
                    .id = idrows::unpacked(row.value(15)),
                    .originId = idrows::unpacked(row.value(14)),
                    .stanzaId = idrows::unpacked(row.value(13)),
                    .occupantId = row.value(3).toString(),
                    .nick = row.value(4).toString(),
                    .body = row.value(5).toString(),
                    .time = QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), QTimeZone::UTC),
                    .kind = history::Kind(row.value(7).toInt() & KindBits),
                    .own = row.value(8).toBool(),
                    .mention = row.value(9).toBool(),
                    .delivery = history::Delivery(row.value(11).toInt()),
                    .hidden = history::Hidden(row.value(10).toInt()),
                    .problem = row.value(12).toString(),
                    .unstyled = (row.value(7).toInt() & UnstyledBit) != 0,
                    .cut = (row.value(7).toInt() & CutBit) != 0,
                    .edited = (row.value(7).toInt() & EditedBit) != 0,
                    .reached = reached(row.value(7).toInt())},
    };
}

static bool has(const QSqlQuery &row, int bit)
{
    return (row.value(7).toInt() & bit) != 0;
}

static QList<Row> rows(Database &database, const QString &statement, const QVariantList &values)
{
    QList<Row> all;
    QList<qsizetype> reacted, referring, sharing;
    database.exec(statement, values, [&](const QSqlQuery &row) {
        if (has(row, ReactedBit))
            reacted << all.size();
        if (has(row, RefersBit))
            referring << all.size();
        if (has(row, FileBit))
            sharing << all.size();
        all << rowOf(row);
    });
    for (Row &row : all) {
        if (row.message.hidden == history::Hidden::Moderated)
            row.message.removal = actionrows::removal(database, row.conversation, row.message);
    }
    for (const qsizetype at : reacted)
        all[at].message.reactions = actionrows::reactions(database, all[at].conversation, all[at].message);
    for (const qsizetype at : referring)
        referrows::read(database, all[at].conversation, all[at].id, all[at].message);
    for (const qsizetype at : sharing)
        filerows::read(database, all[at].id, all[at].message);
    return all;
}

static QList<Message> messagesOf(const QList<Row> &rows)
{
    QList<Message> messages;
    messages.reserve(rows.size());
    for (const Row &row : rows)
        messages << row.message;
    return messages;
}

Row at(Database &database, qint64 id)
{
    static const QString statement = select("WHERE m.id = ?"_L1);
    return rows(database, statement, {id}).value(0);
}

Row at(Database &database, qint64 conversation, qint64 sort)
{
    static const QString statement = select("WHERE m.conversation = ? AND m.sort = ? AND m.delivery = 0"_L1);
    return rows(database, statement, {conversation, sort}).value(0);
}

QList<Message> before(Database &database, qint64 conversation, qint64 sort, int most)
{
    static const QString statement =
        select("WHERE m.conversation = ? AND m.sort < ? AND m.delivery = 0 ORDER BY m.sort DESC LIMIT ?"_L1);
    return messagesOf(rows(database, statement, {conversation, sort, most}));
}

QList<Message> after(Database &database, qint64 conversation, qint64 sort, int most)
{
    static const QString statement =
        select("WHERE m.conversation = ? AND m.sort > ? AND m.delivery = 0 ORDER BY m.sort LIMIT ?"_L1);
    return messagesOf(rows(database, statement, {conversation, sort, most}));
}

namespace {

struct Moment
{
    qint64 sort = 0;
    qint64 time = 0;
};

} // namespace

static Moment moment(Database &database, const QString &statement, const QVariantList &values)
{
    Moment moment;
    database.exec(statement, values, [&moment](const QSqlQuery &row) {
        moment = {row.value(0).toLongLong(), row.value(1).toLongLong()};
    });
    return moment;
}

qint64 firstSince(Database &database, qint64 conversation, const QDateTime &time)
{
    // By halves of the places: an index of times would be paid for by each message.
    static const QString from = u"SELECT sort, time FROM message WHERE conversation = ? AND sort >= ? AND delivery = 0"
                                " ORDER BY sort LIMIT 1"_s;
    static const QString last = u"SELECT sort, time FROM message WHERE conversation = ? AND delivery = 0"
                                " ORDER BY sort DESC LIMIT 1"_s;
    const qint64 wanted = time.toMSecsSinceEpoch();
    const Moment end = moment(database, last, {conversation});
    if (end.sort == 0 || end.time < wanted)
        return 0;
    qint64 first = std::numeric_limits<qint64>::min() / 4; // No place is that low, and halves are no overflow.
    qint64 place = end.sort;
    while (first < place) {
        const qint64 middle = first + (place - first) / 2;
        const Moment found = moment(database, from, {conversation, middle});
        if (found.time < wanted)
            first = found.sort + 1;
        else
            place = middle;
    }
    return moment(database, from, {conversation, place}).sort;
}

QList<Row> unsent(Database &database)
{
    static const QString statement = select("WHERE m.delivery > 0"_L1);
    auto all = rows(database, statement, {});
    std::ranges::sort(all, {}, &Row::id);
    return all;
}

QList<Row> lately(Database &database, qint64 conversation, int most)
{
    static const QString statement = select("WHERE m.conversation = ? ORDER BY m.sort DESC LIMIT ?"_L1);
    return rows(database, statement, {conversation, most});
}

QList<Row> oldest(Database &database, qint64 conversation, int most)
{
    static const QString statement = select("WHERE m.conversation = ? ORDER BY m.sort LIMIT ?"_L1);
    return rows(database, statement, {conversation, most});
}

QList<Row> expired(Database &database, qint64 conversation, qint64 time, int most)
{
    static const QString statement =
        select("WHERE m.conversation = ? AND m.time < ? AND m.delivery = 0 ORDER BY m.sort LIMIT ?"_L1);
    return rows(database, statement, {conversation, time, most});
}

qint64 insert(Database &database, qint64 conversation, const Message &message)
{
    qint64 id = 0;
    const qint64 author = conversationrows::author(database, conversation, message.occupantId, message.nick);
    const auto stamp = searchrows::stamp(database, message);
    database.exec(u"INSERT INTO message (conversation, sort, author, body, time, kind, own, mention, hidden, delivery,"
                  " problem, stamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {conversation, message.sort, author, message.body, message.time.toMSecsSinceEpoch(),
                   packedKind(message), message.own, message.mention, int(message.hidden), int(message.delivery),
                   message.problem.isEmpty() ? QVariant() : message.problem, stamp});
    // Not RETURNING: that is a trigger to SQLite, and before each the index of words would be written out.
    database.exec(u"SELECT last_insert_rowid()"_s, {}, [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    idrows::addAll(database, conversation, message, id);
    referrows::write(database, conversation, id, message);
    if (message.file)
        filerows::write(database, id, message);
    searchrows::add(database, conversation, id, message, stamp);
    return id;
}

void move(Database &database, qint64 id, qint64 sort)
{
    database.exec(u"UPDATE message SET sort = ? WHERE id = ?"_s, {sort, id});
}

void settle(Database &database, const Row &waiting, const Message &message)
{
    const qint64 author = conversationrows::author(database, waiting.conversation, message.occupantId, message.nick);
    const auto stamp = searchrows::stamp(database, message);
    database.exec(
        u"UPDATE message SET sort = ?, author = ?, body = ?, time = ?, own = 1, delivery = 0, problem = NULL,"
        " kind = ?, stamp = ? WHERE id = ?"_s,
        {message.sort, author, message.body, message.time.toMSecsSinceEpoch(), packedKind(message), stamp, waiting.id});
    referrows::write(database, waiting.conversation, waiting.id, message);
    filerows::write(database, waiting.id, message);
    idrows::addAll(database, waiting.conversation, message, waiting.id);
    searchrows::add(database, waiting.conversation, waiting.id, message, stamp);
}

void setFare(Database &database, qint64 id, qint64 author, history::Delivery delivery, const QString &problem)
{
    database.exec(u"UPDATE message SET author = ?, delivery = ?, problem = ? WHERE id = ?"_s,
                  {author, int(delivery), problem.isEmpty() ? QVariant() : problem, id});
}

void setHidden(Database &database, const Row &row, bool hidden)
{
    if (hidden)
        searchrows::remove(database, row.conversation, row.id, row.message);
    Message message = row.message;
    message.hidden = hidden ? history::Hidden::Here : history::Hidden::No;
    const auto stamp = searchrows::stamp(database, message);
    database.exec(u"UPDATE message SET hidden = ?, stamp = ? WHERE id = ?"_s, {int(message.hidden), stamp, row.id});
    searchrows::add(database, row.conversation, row.id, message, stamp);
}

void remove(Database &database, const QList<Row> &rows)
{
    // Not in turns: before each deletion that goes on to others the index of words would be written out.
    for (const Row &row : rows) {
        searchrows::remove(database, row.conversation, row.id, row.message);
        actionrows::remove(database, row.conversation, row.message);
    }
    for (const Row &row : rows)
        database.exec(u"DELETE FROM message WHERE id = ?"_s, {row.id});
}

} // namespace parlour::messagerows

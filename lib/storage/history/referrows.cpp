// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/referrows.h"

#include "protocol/text/excerpt.h"
#include "storage/history/idrows.h"

using namespace Qt::StringLiterals;

namespace parlour::referrows {

using history::Message;
using history::Reply;

void write(Database &database, qint64 conversation, qint64 id, const Message &message)
{
    remove(database, id);
    const Reply reply = message.reply.value_or(Reply {});
    if (!reply.target.isEmpty() || !message.corrects.isEmpty())
        database.exec(u"INSERT INTO refers (message, conversation, reply_to, nick, quote, corrects)"
                      " VALUES (?, ?, ?, ?, ?, ?)"_s,
                      {id, conversation, reply.target, reply.nick, reply.quote, message.corrects});
}

/// Reads what is here of the answered message, but not what that answers: answers may go round in a ring.
static void look(Database &database, qint64 conversation, Reply &reply)
{
    const qint64 target = idrows::meant(database, conversation, reply.target);
    if (target == 0)
        return;
    database.exec(u"SELECT m.sort, m.body, m.hidden, a.nick FROM message m LEFT JOIN author a ON a.id = m.author"
                  " WHERE m.id = ? AND m.delivery = 0"_s,
                  {target}, [&reply](const QSqlQuery &row) {
                      reply.place = row.value(0).toLongLong();
                      reply.words = wholeCharacters(row.value(1).toString(), Reply::MaxWords);
                      reply.hidden = row.value(2).toInt() != 0;
                      reply.author = row.value(3).toString();
                  });
}

void read(Database &database, qint64 conversation, qint64 id, Message &message)
{
    database.exec(u"SELECT reply_to, nick, quote, corrects FROM refers WHERE message = ?"_s, {id},
                  [&message](const QSqlQuery &row) {
                      message.corrects = row.value(3).toString();
                      if (const QString target = row.value(0).toString(); !target.isEmpty())
                          message.reply = Reply {target, row.value(1).toString(), row.value(2).toString()};
                  });
    if (message.reply)
        look(database, conversation, *message.reply);
}

void remove(Database &database, qint64 id)
{
    database.exec(u"DELETE FROM refers WHERE message = ?"_s, {id});
}

static QList<qint64> messages(Database &database, const QString &statement, qint64 conversation, const QStringList &ids)
{
    QList<qint64> all;
    for (const QString &id : ids)
        database.exec(statement, {conversation, id},
                      [&all](const QSqlQuery &row) { all << row.value(0).toLongLong(); });
    return all;
}

QList<qint64> answers(Database &database, qint64 conversation, const QStringList &ids)
{
    return messages(
        database, u"SELECT message FROM refers WHERE conversation = ? AND reply_to = ? AND reply_to <> '' LIMIT 200"_s,
        conversation, ids);
}

QList<qint64> corrections(Database &database, qint64 conversation, const QStringList &ids)
{
    return messages(
        database, u"SELECT message FROM refers WHERE conversation = ? AND corrects = ? AND corrects <> '' LIMIT 200"_s,
        conversation, ids);
}

void forgetQuote(Database &database, qint64 id)
{
    database.exec(u"UPDATE refers SET quote = '' WHERE message = ?"_s, {id});
}

void unquote(Database &database, qint64 conversation, const QStringList &ids)
{
    for (const QString &id : ids)
        database.exec(u"UPDATE refers SET quote = '' WHERE conversation = ? AND reply_to = ? AND reply_to <> ''"_s,
                      {conversation, id});
}

void forgetCorrected(Database &database, qint64 id)
{
    database.exec(u"UPDATE refers SET corrects = '' WHERE message = ?"_s, {id});
}

} // namespace parlour::referrows

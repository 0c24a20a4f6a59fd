// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/draftrows.h"

#include "storage/history/conversationrows.h"

using namespace Qt::StringLiterals;

namespace parlour {

void draftrows::set(Database &database, const history::Key &key, const history::Draft &draft)
{
    if (draft.isEmpty()) {
        if (const qint64 conversation = conversationrows::find(database, key); conversation != 0)
            database.exec(u"DELETE FROM draft WHERE conversation = ?"_s, {conversation});
        return;
    }
    database.exec(u"INSERT OR REPLACE INTO draft (conversation, text, cursor, reply_to, corrects, before, files)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {conversationrows::ensure(database, key), draft.text, draft.cursor, draft.replyTo, draft.corrects,
                   draft.before, draft.files});
}

history::Draft draftrows::get(Database &database, const history::Key &key)
{
    history::Draft draft;
    database.exec(u"SELECT text, cursor, reply_to, corrects, before, files FROM draft WHERE conversation = ?"_s,
                  {conversationrows::find(database, key)}, [&draft](const QSqlQuery &row) {
                      draft = {row.value(0).toString(), row.value(1).toInt(),    row.value(2).toString(),
                               row.value(3).toString(), row.value(4).toString(), row.value(5).toString()};
                  });
    return draft;
}

void draftrows::removeSent(Database &database, qint64 conversation, const QString &text)
{
    database.exec(u"DELETE FROM draft WHERE conversation = ? AND text <> '' AND substr(?, 1, length(text)) = text"_s,
                  {conversation, text});
}

void draftrows::takeUpBefore(Database &database, qint64 conversation, const QString &text)
{
    database.exec(u"UPDATE draft SET text = before, cursor = length(before), reply_to = '', corrects = '', before = ''"
                  " WHERE conversation = ? AND substr(?, 1, length(text)) = text AND before <> ''"_s,
                  {conversation, text});
}

void readrows::set(Database &database, const history::Key &key, qint64 sort, const QString &stanzaId)
{
    database.exec(u"INSERT OR REPLACE INTO read_position (conversation, sort, stanza_id) VALUES (?, ?, ?)"_s,
                  {conversationrows::ensure(database, key), sort, stanzaId});
}

static history::ReadPosition of(Database &database, const conversationrows::Conversation &conversation)
{
    history::ReadPosition read {conversation.key, 0, {}};
    database.exec(u"SELECT sort, stanza_id FROM read_position WHERE conversation = ?"_s, {conversation.id},
                  [&read](const QSqlQuery &row) {
                      read.sort = row.value(0).toLongLong();
                      read.stanzaId = row.value(1).toString();
                  });
    // Visible messages of others; kinds 0 and 1 are messages and actions.
    database.exec(u"SELECT COUNT(*), MIN(sort) FROM message WHERE conversation = ? AND sort > ? AND own = 0"
                  " AND hidden = 0 AND (kind & 15) <= 1"_s,
                  {conversation.id, read.sort}, [&read](const QSqlQuery &row) {
                      read.unread = row.value(0).toInt();
                      read.firstUnread = row.value(1).toLongLong();
                  });
    database.exec(u"SELECT COUNT(*) FROM message WHERE conversation = ? AND sort > ? AND mention = 1 AND own = 0"
                  " AND hidden = 0 AND (kind & 15) <= 1"_s,
                  {conversation.id, read.sort},
                  [&read](const QSqlQuery &row) { read.mentions = row.value(0).toInt(); });
    return read;
}

history::ReadPosition readrows::get(Database &database, const history::Key &key)
{
    return of(database, {conversationrows::find(database, key), key});
}

QList<history::ReadPosition> readrows::ofAccount(Database &database, const QString &account)
{
    QList<history::ReadPosition> all;
    for (const auto &conversation : conversationrows::ofAccount(database, account))
        all << of(database, conversation);
    return all;
}

} // namespace parlour

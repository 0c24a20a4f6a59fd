// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/conversationrows.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace parlour::conversationrows {

QString space(const history::Key &key)
{
    return key.direct || key.peer.contains(u'/') ? key.account : key.peer;
}

qint64 find(Database &database, const history::Key &key)
{
    qint64 id = 0;
    database.exec(u"SELECT id FROM conversation WHERE account = ? AND peer = ?"_s, {key.account, key.peer},
                  [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    return id;
}

qint64 ensure(Database &database, const history::Key &key)
{
    if (const qint64 known = find(database, key); known != 0)
        return known;
    qint64 id = 0;
    database.exec(u"INSERT INTO conversation (account, peer, space, direct) VALUES (?, ?, ?, ?) RETURNING id"_s,
                  {key.account, key.peer, space(key), key.direct},
                  [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    return id;
}

static history::Key keyOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()};
}

history::Key key(Database &database, qint64 id)
{
    history::Key key;
    database.exec(u"SELECT account, peer, direct FROM conversation WHERE id = ?"_s, {id},
                  [&key](const QSqlQuery &row) { key = keyOf(row); });
    return key;
}

QList<Conversation> ofAccount(Database &database, const QString &account)
{
    QList<Conversation> all;
    database.exec(u"SELECT account, peer, direct, id FROM conversation WHERE account = ?"_s, {account},
                  [&all](const QSqlQuery &row) {
                      all << Conversation {row.value(3).toLongLong(), keyOf(row)};
                  });
    return all;
}

static QList<history::KeptChat> inOrder(Database &database, const QString &statement, const QVariantList &values)
{
    QMap<qint64, history::KeptChat> chats;
    database.exec(statement, values, [&chats](const QSqlQuery &row) {
        chats.insert(row.value(4).toLongLong(), {keyOf(row), row.value(3).toBool()});
    });
    return chats.values();
}

QList<history::KeptChat> privateChats(Database &database, const QString &account, const QString &room)
{
    constexpr QChar Behind(u'/' + 1);
    auto chats = inOrder(
        database,
        u"SELECT account, peer, direct, closed, id FROM conversation WHERE account = ? AND peer > ? AND peer < ?"_s,
        {account, room + u'/', room + Behind});
    chats.removeIf([](const history::KeptChat &chat) { return history::occupantId(chat.key).isEmpty(); });
    return chats;
}

QList<history::KeptChat> directChats(Database &database, const QString &account)
{
    return inOrder(database,
                   u"SELECT account, peer, direct, closed, id FROM conversation WHERE account = ? AND direct <> 0"_s,
                   {account});
}

void setClosed(Database &database, const history::Key &key, bool closed)
{
    database.exec(u"UPDATE conversation SET closed = ? WHERE account = ? AND peer = ?"_s,
                  {closed, key.account, key.peer});
}

void hide(Database &database, qint64 id)
{
    const QString nobody = u"/%1"_s.arg(id);
    database.exec(u"UPDATE conversation SET account = '', peer = ?, space = ? WHERE id = ?"_s, {nobody, nobody, id});
}

void remove(Database &database, qint64 id)
{
    database.exec(u"DELETE FROM conversation WHERE id = ?"_s, {id});
}

qint64 author(Database &database, qint64 conversation, const QString &occupantId, const QString &nick)
{
    qint64 id = 0;
    const auto note = [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); };
    database.exec(u"SELECT id FROM author WHERE conversation = ? AND occupant = ? AND nick = ?"_s,
                  {conversation, occupantId, nick}, note);
    if (id == 0)
        database.exec(u"INSERT INTO author (conversation, occupant, nick) VALUES (?, ?, ?) RETURNING id"_s,
                      {conversation, occupantId, nick}, note);
    return id;
}

} // namespace parlour::conversationrows

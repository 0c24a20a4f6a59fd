// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/idrows.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace parlour::idrows {

QVariant packed(const QString &id)
{
    constexpr qsizetype UuidLength = 36;
    constexpr qsizetype LongestNumber = 18;
    if (id.size() == UuidLength) {
        if (const auto uuid = QUuid::fromString(id); uuid.toString(QUuid::WithoutBraces) == id)
            return uuid.toRfc4122();
    } else if (id.size() <= LongestNumber) {
        if (const qint64 number = id.toLongLong(); QString::number(number) == id)
            return number;
    }
    return id;
}

QString unpacked(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces);
    return value.toString();
}

qint64 archived(Database &database, qint64 conversation, const QString &stanzaId)
{
    qint64 message = 0;
    if (!stanzaId.isEmpty())
        database.exec(u"SELECT message FROM message_id WHERE conversation = ? AND kind IN (0, 4) AND value = ?"_s,
                      {conversation, packed(stanzaId)},
                      [&message](const QSqlQuery &row) { message = row.value(0).toLongLong(); });
    return message;
}

static QList<qint64> newest(Database &database, qint64 conversation, const QString &id, const QList<Kind> &kinds)
{
    QList<qint64> messages;
    if (id.isEmpty())
        return messages;
    for (const Kind kind : kinds) {
        database.exec(u"SELECT message FROM message_id WHERE conversation = ? AND kind = ? AND value = ?"
                      " ORDER BY message DESC LIMIT 20"_s,
                      {conversation, int(kind), packed(id)},
                      [&messages](const QSqlQuery &row) { messages << row.value(0).toLongLong(); });
    }
    return messages;
}

QList<qint64> sent(Database &database, qint64 conversation, const QString &id)
{
    return newest(database, conversation, id, {Kind::Both, Kind::Origin, Kind::Sender});
}

QList<qint64> corrected(Database &database, qint64 conversation, const QString &id)
{
    return newest(database, conversation, id, {Kind::Correction});
}

qint64 meant(Database &database, qint64 conversation, const QString &id)
{
    if (const qint64 message = archived(database, conversation, id); message != 0)
        return message;
    const auto sent = idrows::sent(database, conversation, id);
    return sent.size() == 1 ? sent.first() : 0;
}

QStringList of(Database &database, qint64 message)
{
    QStringList ids;
    database.exec(u"SELECT value FROM message_id WHERE message = ?"_s, {message},
                  [&ids](const QSqlQuery &row) { ids << unpacked(row.value(0)); });
    ids.removeDuplicates();
    return ids;
}

void handOver(Database &database, qint64 from, qint64 to)
{
    database.exec(u"UPDATE OR IGNORE message_id SET message = ?, kind = CASE WHEN kind IN (0, 4) THEN 4 ELSE 5 END"
                  " WHERE message = ?"_s,
                  {to, from});
}

void add(Database &database, qint64 conversation, Kind kind, const QString &id, qint64 message)
{
    if (!id.isEmpty())
        database.exec(u"INSERT OR IGNORE INTO message_id (conversation, kind, value, message) VALUES (?, ?, ?, ?)"_s,
                      {conversation, int(kind), packed(id), message});
}

void addAll(Database &database, qint64 conversation, const history::Message &message, qint64 row)
{
    add(database, conversation, Kind::Archive, message.stanzaId, row);
    if (message.id == message.originId) {
        add(database, conversation, Kind::Both, message.id, row);
        return;
    }
    add(database, conversation, Kind::Sender, message.id, row);
    add(database, conversation, Kind::Origin, message.originId, row);
}

} // namespace parlour::idrows

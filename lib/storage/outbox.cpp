// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outbox.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace parlour {

Q_LOGGING_CATEGORY(outboxLog, "parlour.outbox")

// Damage must cost neither time nor memory.
static constexpr int MaxMessages = 10'000;
/// Of the table's layout.
static constexpr int Version = 1;

/// SQL tells a null text from an empty one.
static QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Outbox::Outbox(const QString &path)
    : m_connection("outbox-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (path != ":memory:"_L1) {
        QFile file(path);
        if (file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // SQLite's other files follow this one's.
    }
    if (open(path))
        return;
    close();
    qCWarning(outboxLog) << "the outbox is damaged; it is set aside";
    QFile::remove(path + ".damaged"_L1);
    QFile::rename(path, path + ".damaged"_L1);
    open(path);
}

Outbox::~Outbox()
{
    close();
}

QSqlDatabase Outbox::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void Outbox::close()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Outbox::open(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    if (!database.open()) {
        qCWarning(outboxLog) << "the outbox cannot be opened:" << database.lastError().text();
        return false;
    }
    return prepare();
}

bool Outbox::prepare()
{
    if (!change(u"PRAGMA journal_mode=WAL"_s) || !change(u"PRAGMA synchronous=FULL"_s))
        return false;
    QSqlQuery version(database());
    version.prepare(u"PRAGMA user_version"_s);
    if (!run(version) || !version.next())
        return false;
    if (version.value(0).toInt() == Version)
        return true; // No start writes what is there already.
    return change(u"CREATE TABLE IF NOT EXISTS message (seq INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL,"
                  " room TEXT NOT NULL, id TEXT NOT NULL UNIQUE, nick TEXT NOT NULL, body TEXT NOT NULL,"
                  " written INTEGER NOT NULL, handed_over INTEGER NOT NULL, problem TEXT NOT NULL)"_s)
        && change(u"PRAGMA user_version=%1"_s.arg(Version));
}

bool Outbox::run(QSqlQuery &query) const
{
    if (query.exec())
        return true;
    qCWarning(outboxLog) << "the outbox could not be used:" << query.lastError().text();
    return false;
}

/// Runs a statement that returns nothing of interest.
bool Outbox::change(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database());
    query.prepare(statement);
    for (const auto &value : values)
        query.addBindValue(value);
    return run(query);
}

QList<UnconfirmedMessage> Outbox::messages(const QString &account, const QString &room) const
{
    QSqlQuery query(database());
    query.prepare(u"SELECT id, nick, body, written, handed_over, problem FROM message WHERE account = ? AND room = ?"
                  " ORDER BY seq LIMIT ?"_s);
    query.addBindValue(account);
    query.addBindValue(room);
    query.addBindValue(MaxMessages);
    QList<UnconfirmedMessage> messages;
    if (!run(query))
        return messages;
    while (query.next()) {
        messages << UnconfirmedMessage {
            .id = query.value(0).toString(),
            .nick = query.value(1).toString(),
            .body = query.value(2).toString(),
            .written = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), QTimeZone::UTC),
            .handedOver = query.value(4).toBool(),
            .problem = query.value(5).toString(),
        };
    }
    return messages;
}

QStringList Outbox::rooms(const QString &account) const
{
    QSqlQuery query(database());
    query.prepare(u"SELECT room FROM message WHERE account = ? GROUP BY room ORDER BY MIN(seq) LIMIT ?"_s);
    query.addBindValue(account);
    query.addBindValue(MaxMessages);
    QStringList rooms;
    if (run(query)) {
        while (query.next())
            rooms << query.value(0).toString();
    }
    return rooms;
}

bool Outbox::add(const QString &account, const QString &room, const UnconfirmedMessage &message)
{
    return change(u"INSERT INTO message (account, room, id, nick, body, written, handed_over, problem)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {account, room, message.id, filled(message.nick), message.body, message.written.toMSecsSinceEpoch(),
                   message.handedOver, filled(message.problem)});
}

bool Outbox::update(const UnconfirmedMessage &message)
{
    return change(u"UPDATE message SET nick = ?, handed_over = ?, problem = ? WHERE id = ?"_s,
                  {filled(message.nick), message.handedOver, filled(message.problem), message.id});
}

bool Outbox::remove(const QString &id)
{
    return change(u"DELETE FROM message WHERE id = ?"_s, {id});
}

bool Outbox::removeAccount(const QString &account)
{
    return change(u"DELETE FROM message WHERE account = ?"_s, {account});
}

} // namespace parlour

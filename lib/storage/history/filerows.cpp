// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/filerows.h"

#include "storage/history/conversationrows.h"

using namespace Qt::StringLiterals;

namespace parlour::filerows {

QStringList tables()
{
    return {
        u"CREATE TABLE IF NOT EXISTS file (message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,"
        " cache_key TEXT NOT NULL, url TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, type TEXT NOT NULL,"
        " width INTEGER NOT NULL, height INTEGER NOT NULL, sha256 BLOB NOT NULL, description TEXT NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS file_key ON file (cache_key)"_s,
        u"CREATE TABLE IF NOT EXISTS attached (conversation INTEGER PRIMARY KEY REFERENCES conversation"
        " ON DELETE CASCADE, files TEXT NOT NULL)"_s,
    };
}

/// `text`, not null even if it is empty.
static QString text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void write(Database &database, qint64 id, const history::Message &message)
{
    remove(database, id);
    if (!message.file)
        return;
    const auto &file = *message.file;
    database.exec(u"INSERT INTO file (message, cache_key, url, name, size, type, width, height, sha256, description)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {id, sharing::cacheKey(file.url), file.url, text(file.name), file.size, text(file.mediaType),
                   file.dimensions.width(), file.dimensions.height(), file.sha256.isNull() ? ""_ba : file.sha256,
                   text(file.description)});
}

void read(Database &database, qint64 id, history::Message &message)
{
    database.exec(u"SELECT url, name, size, type, width, height, sha256, description FROM file WHERE message = ?"_s,
                  {id}, [&message](const QSqlQuery &row) {
                      sharing::SharedFile file;
                      file.url = row.value(0).toString();
                      file.name = row.value(1).toString();
                      file.size = row.value(2).toLongLong();
                      file.mediaType = row.value(3).toString();
                      file.dimensions = QSize(row.value(4).toInt(), row.value(5).toInt());
                      file.sha256 = row.value(6).toByteArray();
                      file.description = row.value(7).toString();
                      message.file = file;
                  });
}

void remove(Database &database, qint64 id)
{
    database.exec(u"DELETE FROM file WHERE message = ?"_s, {id});
}

QStringList held(Database &database, const QStringList &keys)
{
    QStringList all;
    for (const QString &key : keys)
        database.exec(u"SELECT cache_key FROM file WHERE cache_key = ? LIMIT 1"_s, {key},
                      [&all](const QSqlQuery &row) { all << row.value(0).toString(); });
    return all;
}

void setAttached(Database &database, const history::Key &key, const QString &files)
{
    if (!files.isEmpty())
        database.exec(u"INSERT OR REPLACE INTO attached (conversation, files) VALUES (?, ?)"_s,
                      {conversationrows::ensure(database, key), files});
    else if (const qint64 conversation = conversationrows::find(database, key); conversation != 0)
        database.exec(u"DELETE FROM attached WHERE conversation = ?"_s, {conversation});
}

QString attached(Database &database, const history::Key &key)
{
    QString files;
    database.exec(u"SELECT files FROM attached WHERE conversation = ?"_s, {conversationrows::find(database, key)},
                  [&files](const QSqlQuery &row) { files = row.value(0).toString(); });
    return files;
}

} // namespace parlour::filerows

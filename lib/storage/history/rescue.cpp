// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/rescue.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parlour::rescue {

// Damage must cost no time: more rows that follow each other are not looked for one by one.
static constexpr int MostMissed = 1000;

namespace {

struct Table
{
    QLatin1StringView name;
    QLatin1StringView columns; ///< The first is the number of the row, where it has one.
    bool numbered = true;
    QLatin1StringView index {}; ///< Holds all of `indexed`.
    QLatin1StringView indexed {};
};

} // namespace

// Without `archive_range`: what is lost stood in what had been read of the archives, and is fetched from them again.
static constexpr std::array Tables {
    Table {"conversation"_L1, "id, account, peer, space, direct, closed"_L1, true, "sqlite_autoindex_conversation_1"_L1,
           "id, account, peer, CASE WHEN peer GLOB '*/*' THEN account ELSE peer END, 0, 0"_L1},
    Table {"author"_L1, "id, conversation, occupant, nick"_L1, true, "sqlite_autoindex_author_1"_L1,
           "id, conversation, occupant, nick"_L1},
    Table {"message"_L1,
           "id, conversation, sort, author, body, time, kind, own, mention, hidden, delivery, problem, stamp"_L1},
    Table {"message_id"_L1, "conversation, kind, value, message"_L1, false, "message_id_message"_L1,
           "conversation, kind, value, message"_L1},
    Table {"action"_L1, "id, conversation, target, kind, author, sort, time, content"_L1},
    Table {"refers"_L1, "message, conversation, reply_to, nick, quote, corrects"_L1},
    Table {"version"_L1, "id, message, sort, time, body, kind"_L1},
    Table {"read_position"_L1, "conversation, sort, stanza_id"_L1},
    Table {"draft"_L1, "conversation, text, cursor, reply_to, corrects, before, files"_L1},
    Table {"remembered_room"_L1,
           "account, address, place, name, nick, title, grouped, autojoin, bookmarked, pinned, level, activity"_L1,
           false},
    Table {"room_view"_L1, "account, address, people, comings"_L1, false},
    Table {"ignored"_L1, "account, address, nick, occupant, person, place"_L1, false},
    Table {"bookmark_edit"_L1, "account, place, address, autojoin, name, nick, removed, made, level"_L1, false},
    Table {"bookmark_note"_L1, "account, kind, address"_L1, false},
    Table {"file"_L1, "message, cache_key, url, name, size, type, width, height, sha256, description"_L1},
    Table {"attached"_L1, "conversation, files"_L1},
    Table {"doomed"_L1, "id, conversation, before"_L1},
    Table {"meta"_L1, "name, value"_L1, false},
};

/// Returns whether `value` is sound: zeros in a long text are all that SQLite does not notice.
static bool isSound(const QVariant &value)
{
    return value.typeId() != QMetaType::QString || !value.toString().contains(QChar::Null);
}

/// Copies the rows that a statement gives until it ends or meets the damage. Returns the number of the last.
static qint64 copySome(Database &damaged, Database &fresh, const Table &table, const QString &columns,
                       const QString &condition, const QVariantList &values = {})
{
    const int count = int(table.columns.count(u',')) + 1;
    const QString put = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table.name, table.columns,
                                                                           QStringList(count, u"?"_s).join(u','));
    qint64 last = 0;
    damaged.exec(u"SELECT %1 FROM %2 %3"_s.arg(columns, table.name, condition), values, [&](const QSqlQuery &row) {
        QVariantList copied;
        bool sound = true;
        for (int i = 0; i < count; ++i) {
            copied << (row.isNull(i) ? QVariant() : row.value(i)); // Not an empty text.
            sound = sound && isSound(copied.last());
        }
        last = row.value(0).toLongLong();
        if (sound)
            fresh.exec(put, copied);
    });
    return last;
}

static void copyRows(Database &damaged, Database &fresh, const Table &table)
{
    const QString columns(table.columns);
    if (!table.numbered) {
        copySome(damaged, fresh, table, columns, u"NOT INDEXED"_s);
        copySome(damaged, fresh, table, columns, u"NOT INDEXED ORDER BY 1 DESC"_s);
        return;
    }
    const qint64 before = copySome(damaged, fresh, table, columns, u"NOT INDEXED ORDER BY rowid"_s);
    if (damaged.trouble() == DiskTrouble::None)
        return;
    const qint64 behind =
        copySome(damaged, fresh, table, columns, u"NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC"_s, {before});
    int missed = 0;
    for (qint64 at = before + 1; (behind == 0 || at < behind) && missed < MostMissed; ++at) {
        const qint64 found = copySome(damaged, fresh, table, columns, u"NOT INDEXED WHERE rowid = ?"_s, {at});
        missed = found == 0 ? missed + 1 : 0;
    }
}

static void copyTable(Database &damaged, Database &fresh, const Table &table)
{
    copyRows(damaged, fresh, table);
    if (!table.index.isEmpty()) // Columns that the rows do not tell.
        copySome(damaged, fresh, table, QString(table.indexed), u"INDEXED BY "_s + table.index);
}

void copy(Database &damaged, Database &fresh)
{
    fresh.exec(u"PRAGMA defer_foreign_keys=ON"_s);
    for (const Table &table : Tables)
        copyTable(damaged, fresh, table);
    // Rows that belong to lost ones.
    for (const auto &child : {u"message"_s, u"author"_s, u"action"_s, u"read_position"_s, u"draft"_s, u"attached"_s})
        fresh.exec(u"DELETE FROM %1 WHERE conversation NOT IN (SELECT id FROM conversation)"_s.arg(child));
    for (const auto &child : {u"message_id"_s, u"refers"_s, u"version"_s, u"file"_s})
        fresh.exec(u"DELETE FROM %1 WHERE message NOT IN (SELECT id FROM message)"_s.arg(child));
    // Nothing could prove that it has arrived.
    fresh.exec(u"DELETE FROM message WHERE delivery > 0 AND id NOT IN (SELECT message FROM message_id)"_s);
}

} // namespace parlour::rescue

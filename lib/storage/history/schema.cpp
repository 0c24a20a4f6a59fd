// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/schema.h"

#include "storage/history/filerows.h"
#include "storage/lists/listrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::schema {

QString searchTable()
{
    // Only white space separates words: how text becomes words is ours (protocol/search/searchwords.h).
    return u"CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(words, place, content='', columnsize=0,"
           " tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Cf Cn Co'\")"_s;
}

static QStringList conversations()
{
    return {
        // `space`: whose order its messages are in, a room's own or that of all of the account's archive.
        u"CREATE TABLE IF NOT EXISTS conversation (id INTEGER PRIMARY KEY, account TEXT NOT NULL, peer TEXT NOT NULL,"
        " space TEXT NOT NULL, direct INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0, UNIQUE (account, peer))"_s,
        u"CREATE INDEX IF NOT EXISTS conversation_space ON conversation (account, space)"_s,
        u"CREATE TABLE IF NOT EXISTS read_position (conversation INTEGER PRIMARY KEY REFERENCES conversation"
        " ON DELETE CASCADE, sort INTEGER NOT NULL, stanza_id TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS draft (conversation INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,"
        " text TEXT NOT NULL, cursor INTEGER NOT NULL, reply_to TEXT NOT NULL, corrects TEXT NOT NULL,"
        " before TEXT NOT NULL, files TEXT NOT NULL)"_s,
    };
}

/// Tables of the ranges of archives, in their order by number.
static QStringList ranges()
{
    return {
        u"CREATE TABLE IF NOT EXISTS archive_range (id INTEGER PRIMARY KEY, account TEXT NOT NULL, archive TEXT NOT"
        " NULL, first_id TEXT NOT NULL, last_id TEXT NOT NULL, since INTEGER, reaches_start INTEGER NOT NULL,"
        " first_sort INTEGER NOT NULL, last_sort INTEGER NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS archive_range_archive ON archive_range (account, archive)"_s,
    };
}

/// Index of the messages' numbers in the index of words, which grow with time.
static QString stampIndex()
{
    return u"CREATE INDEX IF NOT EXISTS message_stamp ON message (stamp) WHERE stamp IS NOT NULL"_s;
}

static QStringList messages()
{
    return {
        u"CREATE TABLE IF NOT EXISTS author (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES "
        u"conversation"
        " ON DELETE CASCADE, occupant TEXT NOT NULL, nick TEXT NOT NULL, UNIQUE (conversation, occupant, nick))"_s,
        // No reference to the author: it would cost an index, and authors go with their conversation.
        u"CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES"
        " conversation ON DELETE CASCADE, sort INTEGER NOT NULL, author INTEGER NOT NULL, body TEXT NOT NULL,"
        " time INTEGER NOT NULL, kind INTEGER NOT NULL, own INTEGER NOT NULL, mention INTEGER NOT NULL,"
        " hidden INTEGER NOT NULL, delivery INTEGER NOT NULL, problem TEXT, stamp INTEGER)"_s,
        u"CREATE UNIQUE INDEX IF NOT EXISTS message_sort ON message (conversation, sort)"_s,
        u"CREATE INDEX IF NOT EXISTS message_mention ON message (conversation, sort) WHERE mention = 1"_s,
        u"CREATE INDEX IF NOT EXISTS message_unsent ON message (delivery) WHERE delivery > 0"_s,
        stampIndex(),
        // Several archive ids may lead to one message, and one id of careless senders to several.
        u"CREATE TABLE IF NOT EXISTS message_id (conversation INTEGER NOT NULL, kind INTEGER NOT NULL, value NOT NULL,"
        " message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,"
        " PRIMARY KEY (conversation, kind, value, message)) WITHOUT ROWID"_s,
        u"CREATE INDEX IF NOT EXISTS message_id_message ON message_id (message, kind)"_s,
        // Kept even when its target is not here yet.
        u"CREATE TABLE IF NOT EXISTS action (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES "
        u"conversation"
        " ON DELETE CASCADE, target TEXT NOT NULL, kind INTEGER NOT NULL, author TEXT NOT NULL, sort INTEGER NOT NULL,"
        " time INTEGER NOT NULL, content TEXT NOT NULL, UNIQUE (conversation, target, kind, author))"_s,
    };
}

/// Tables of references between messages, and of versions.
static QStringList references()
{
    return {
        u"CREATE TABLE IF NOT EXISTS refers (message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,"
        " conversation INTEGER NOT NULL, reply_to TEXT NOT NULL, nick TEXT NOT NULL, quote TEXT NOT NULL,"
        " corrects TEXT NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS refers_reply ON refers (conversation, reply_to) WHERE reply_to <> ''"_s,
        u"CREATE INDEX IF NOT EXISTS refers_corrects ON refers (conversation, corrects) WHERE corrects <> ''"_s,
        u"CREATE TABLE IF NOT EXISTS version (id INTEGER PRIMARY KEY, message INTEGER NOT NULL REFERENCES message"
        " ON DELETE CASCADE, sort INTEGER NOT NULL, time INTEGER NOT NULL, body TEXT NOT NULL, kind INTEGER NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS version_message ON version (message, sort, time)"_s,
    };
}

static QStringList household()
{
    return {
        // Messages that are being deleted: it goes on at the next start.
        u"CREATE TABLE IF NOT EXISTS doomed (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, before INTEGER)"_s,
        u"CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
        searchTable(),
    };
}

/// In version 1 the ranges were in no order by number, and it was not known since when they reach.
static QStringList fromVersion1()
{
    return QStringList {u"ALTER TABLE archive_range RENAME TO older_range"_s} + ranges()
        + QStringList {u"INSERT INTO archive_range (account, archive, first_id, last_id, reaches_start, first_sort,"
                       " last_sort) SELECT account, archive, first_id, last_id, reaches_start, first_sort, last_sort"
                       " FROM older_range ORDER BY last_sort"_s,
                       u"DROP TABLE older_range"_s};
}

/// Until version 2 the numbers of messages were those in the index of words, which is made anew, and all conversations were open.
static QStringList fromVersion2()
{
    return {u"ALTER TABLE conversation ADD COLUMN closed INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE message ADD COLUMN stamp INTEGER"_s, stampIndex()};
}

/// Until version 3 the lists were among the settings.
static QStringList fromVersion3()
{
    return listrows::tables();
}

static bool migrate(Database &database, int from)
{
    const auto run = [&database](const QString &statement) { return database.run(statement).has_value(); };
    const QStringList to2 = from < 2 ? fromVersion1() : QStringList();
    const QStringList to3 = from < 3 ? fromVersion2() : QStringList();
    const QStringList to4 = from < 4 ? fromVersion3() : QStringList();
    return std::ranges::all_of(to2 + to3 + to4 + references() + filerows::tables(),
                               run); // Until version 4 no message referred to another.
}

Database::Layout layout()
{
    return {.version = 6,
            .tables = conversations() + ranges() + messages() + household() + listrows::tables() + references()
                + filerows::tables(),
            .migrate = migrate};
}

} // namespace parlour::schema

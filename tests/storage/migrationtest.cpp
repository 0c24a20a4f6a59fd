// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"
#include "storage/disk/database.h"
#include "storage/history/schema.h"
#include "support/historyscene.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

using history::Range;

static const history::Key Tea = HistoryScene::Tea;

/// The profile's database as earlier versions have left it. What is written here does not change any more.
class MigrationTest : public QObject
{
    Q_OBJECT

    static QStringList version1()
    {
        return {
            u"CREATE TABLE conversation (id INTEGER PRIMARY KEY, account TEXT NOT NULL, peer TEXT NOT NULL,"
            " space TEXT NOT NULL, direct INTEGER NOT NULL, UNIQUE (account, peer))"_s,
            u"CREATE INDEX conversation_space ON conversation (account, space)"_s,
            u"CREATE TABLE read_position (conversation INTEGER PRIMARY KEY REFERENCES conversation"
            " ON DELETE CASCADE, sort INTEGER NOT NULL, stanza_id TEXT NOT NULL)"_s,
            u"CREATE TABLE draft (conversation INTEGER PRIMARY KEY REFERENCES conversation ON DELETE CASCADE,"
            " text TEXT NOT NULL, cursor INTEGER NOT NULL, reply_to TEXT NOT NULL, corrects TEXT NOT NULL,"
            " before TEXT NOT NULL, files TEXT NOT NULL)"_s,
            u"CREATE TABLE archive_range (id INTEGER PRIMARY KEY, account TEXT NOT NULL, archive TEXT NOT NULL,"
            " first_id TEXT NOT NULL, last_id TEXT NOT NULL, first_sort INTEGER NOT NULL, last_sort INTEGER NOT NULL,"
            " reaches_start INTEGER NOT NULL)"_s,
            u"CREATE INDEX archive_range_place ON archive_range (account, archive, last_sort)"_s,
            u"CREATE TABLE author (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES conversation"
            " ON DELETE CASCADE, occupant TEXT NOT NULL, nick TEXT NOT NULL, UNIQUE (conversation, occupant, nick))"_s,
            u"CREATE TABLE message (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES"
            " conversation ON DELETE CASCADE, sort INTEGER NOT NULL, author INTEGER NOT NULL, body TEXT NOT NULL,"
            " time INTEGER NOT NULL, kind INTEGER NOT NULL, own INTEGER NOT NULL, mention INTEGER NOT NULL,"
            " hidden INTEGER NOT NULL, delivery INTEGER NOT NULL, problem TEXT)"_s,
            u"CREATE UNIQUE INDEX message_sort ON message (conversation, sort)"_s,
            u"CREATE INDEX message_mention ON message (conversation, sort) WHERE mention = 1"_s,
            u"CREATE INDEX message_unsent ON message (delivery) WHERE delivery > 0"_s,
            u"CREATE TABLE message_id (conversation INTEGER NOT NULL, kind INTEGER NOT NULL, value NOT NULL,"
            " message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,"
            " PRIMARY KEY (conversation, kind, value, message)) WITHOUT ROWID"_s,
            u"CREATE INDEX message_id_message ON message_id (message, kind)"_s,
            u"CREATE TABLE action (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES conversation"
            " ON DELETE CASCADE, target TEXT NOT NULL, kind INTEGER NOT NULL, author TEXT NOT NULL, sort INTEGER NOT"
            " NULL, time INTEGER NOT NULL, content TEXT NOT NULL, UNIQUE (conversation, target, kind, author))"_s,
            u"CREATE TABLE doomed (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, before INTEGER)"_s,
            u"CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
            u"CREATE VIRTUAL TABLE search USING fts5(words, place, content='', columnsize=0,"
            " tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Cf Cn Co'\")"_s,
        };
    }
    /// Two messages between two ranges; the newer range was stored first.
    static QStringList content()
    {
        return {
            u"INSERT INTO conversation VALUES (1, 'alice@localhost', 'tea@conference.localhost',"
            " 'tea@conference.localhost', 0)"_s,
            u"INSERT INTO author VALUES (1, 1, '', 'bob')"_s,
            u"INSERT INTO message VALUES (1, 1, 1000, 1, 'm1', 1795000001000, 0, 0, 0, 0, 0, NULL)"_s,
            u"INSERT INTO message VALUES (2, 1, 9000, 1, 'm2', 1795000002000, 0, 0, 0, 0, 0, NULL)"_s,
            u"INSERT INTO message_id VALUES (1, 0, 's1', 1), (1, 2, 'id1', 1), (1, 0, 's2', 2), (1, 2, 'id2', 2)"_s,
            u"INSERT INTO archive_range VALUES (1, 'alice@localhost', 'tea@conference.localhost', 's2', 's2', 9000,"
            " 9000, 0)"_s,
            u"INSERT INTO archive_range VALUES (2, 'alice@localhost', 'tea@conference.localhost', 's1', 's1', 1000,"
            " 1000, 1)"_s,
        };
    }

    /// What version 3 had besides.
    static QStringList upTo3()
    {
        return {u"ALTER TABLE archive_range ADD COLUMN since INTEGER"_s,
                u"ALTER TABLE conversation ADD COLUMN closed INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE message ADD COLUMN stamp INTEGER"_s,
                u"CREATE INDEX message_stamp ON message (stamp) WHERE stamp IS NOT NULL"_s};
    }

private Q_SLOTS:
    void version1IsBroughtUpToDate()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            Database database(file, {.version = 1, .tables = version1() + content()});
            QCOMPARE(database.open(), DiskTrouble::None);
        }
        for (int i = 0; i < 2; ++i) {
            HistoryScene s(file);
            QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
            QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 2));
            QCOMPARE(
                s.ranges(Tea),
                (QList<Range> {{u"s1"_s, u"s1"_s, {}, true, 1000, 1000}, {u"s2"_s, u"s2"_s, {}, false, 9000, 9000}}));
            QCOMPARE(s.held(Tea, {u"s1"_s, u"s2"_s}), (QStringList {u"s1"_s, u"s2"_s}));
        }
        HistoryScene s(file);
        s.add(Tea, {{HistoryScene::numbered(3)}}, history::Live::Continues);
        QCOMPARE(s.covered(Tea), (QStringList {u"|s1-s1"_s, u"s2-s3"_s}));
        QVERIFY(s.store->health().setAside().isEmpty());
        QTRY_COMPARE(s.found({u"m1"_s}), QStringList {u"m1"_s}); // The index is made anew.
    }

    /// Killed before each call that changes a file, and brought up to date at the next start.
    void killedAtAnyMomentNothingIsLostOrTwice()
    {
        const QTemporaryDir folder;
        const QString origin = folder.filePath(u"origin.sqlite"_s);
        {
            Database database(origin, {.version = 1, .tables = version1() + content()});
            QCOMPARE(database.open(), DiskTrouble::None);
        }
        int killed = 0, copies = 0;
        for (bool ended = false; !ended; ++killed) {
            const QTemporaryDir round;
            const QString file = round.filePath(u"profile.sqlite"_s);
            QVERIFY(QFile::copy(origin, file));
            const auto open = [&] { Database(file, schema::layout()).open(); };
            ended = otherprocess::step(open, [&](int call) { return call < killed; });
            copies += QFile::exists(file + ".version-1"_L1) ? 1 : 0;
            HistoryScene s(file);
            QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
            QVERIFY(s.store->health().setAside().isEmpty());
            QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 2));
            QCOMPARE(
                s.ranges(Tea),
                (QList<Range> {{u"s1"_s, u"s1"_s, {}, true, 1000, 1000}, {u"s2"_s, u"s2"_s, {}, false, 9000, 9000}}));
            QCOMPARE(s.held(Tea, {u"s1"_s, u"s2"_s}), (QStringList {u"s1"_s, u"s2"_s}));
            s.add(Tea, {{HistoryScene::numbered(3)}}, history::Live::Continues);
            QCOMPARE(s.covered(Tea), (QStringList {u"|s1-s1"_s, u"s2-s3"_s}));
            QTRY_COMPARE(s.found({u"m1"_s}), QStringList {u"m1"_s});
        }
        QVERIFY2(killed > 50 && copies > 0, qPrintable(u"%1 %2"_s.arg(killed).arg(copies)));
    }

    /// Until version 4 nothing referred to anything.
    void version4GetsVersionsAndAnswers()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            s.add(Tea, {{HistoryScene::numbered(1)}});
        }
        {
            Database database(file, {.version = 6, .tables = {}});
            QCOMPARE(database.open(), DiskTrouble::None);
            QVERIFY(database.run(u"DROP TABLE refers"_s) && database.run(u"DROP TABLE version"_s)
                    && database.run(u"PRAGMA user_version = 4"_s));
        }
        HistoryScene s(file);
        QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
        auto correction = HistoryScene::numbered(2);
        correction.corrects = u"id1"_s;
        s.add(Tea, {{.message = correction, .witness = u"bob"_s}});
        QCOMPARE(s.bodies(Tea), QStringList {u"m2"_s});
    }

    /// Until version 5 messages were not known to name files.
    void version5GetsFiles()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            s.add(Tea, {{HistoryScene::numbered(1)}});
        }
        {
            Database database(file, {.version = 6, .tables = {}});
            QCOMPARE(database.open(), DiskTrouble::None);
            QVERIFY(database.run(u"DROP TABLE file"_s) && database.run(u"DROP TABLE attached"_s)
                    && database.run(u"PRAGMA user_version = 5"_s));
        }
        HistoryScene s(file);
        QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
        auto message = HistoryScene::numbered(2);
        message.file = sharing::SharedFile {.url = u"https://x.example/a"_s, .name = u"a"_s};
        s.add(Tea, {{message}});
        QCOMPARE(s.newest(Tea).messages.last().file, message.file);
        QVERIFY(!s.newest(Tea).messages.first().file);
    }

    void version3GetsTheLists()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            Database database(file, {.version = 3, .tables = version1() + content() + upTo3()});
            QCOMPARE(database.open(), DiskTrouble::None);
        }
        {
            HistoryScene s(file);
            QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
            QVERIFY(QFile::exists(file + ".version-3"_L1));
            QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 2));
            QVERIFY(s.store->lists().rooms(Tea.account).isEmpty());
            s.store->lists().storeRooms(Tea.account, {{Tea.peer, {}, u"alice"_s}});
        }
        HistoryScene s(file);
        QVERIFY(!QFile::exists(file + ".version-3"_L1));
        QCOMPARE(s.store->lists().rooms(Tea.account).size(), 1);
        QCOMPARE(s.bodies(Tea), HistoryScene::numbers(1, 2));
    }
};

PARLOUR_TEST(MigrationTest)
#include "migrationtest.moc"

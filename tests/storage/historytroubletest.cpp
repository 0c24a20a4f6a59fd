// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of conversations while the disk does not work, when the database is damaged, and of what earlier versions
// kept. What waits has tests of its own: outboxdisktest.cpp, outboxdamagetest.cpp.

#include "otherprocess.h"
#include "storage/disk/database.h"
#include "storage/disk/metarows.h"
#include "storage/history/profiledata.h"
#include "storage/history/schema.h"
#include "support/historyscene.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

static const history::Key Tea = HistoryScene::Tea;

class HistoryTroubleTest : public QObject
{
    Q_OBJECT

    static QString file(const QTemporaryDir &folder) { return folder.filePath(u"profile.sqlite"_s); }
    static void damage(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(content);
        QVERIFY(at > 0);
        file.seek(at / 4096 * 4096);
        file.write(QByteArray(4096, '\0'));
    }
    /// What an earlier version has left.
    static void leaveOutbox(const QString &path)
    {
        Database old(path,
                     {1,
                      {u"CREATE TABLE IF NOT EXISTS message (seq INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT"
                       " NULL, room TEXT NOT NULL, id TEXT NOT NULL UNIQUE, nick TEXT NOT NULL, body TEXT NOT NULL,"
                       " written INTEGER NOT NULL, handed_over INTEGER NOT NULL, problem TEXT NOT NULL)"_s}});
        QCOMPARE(old.open(), DiskTrouble::None);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(old.run(
                u"INSERT INTO message (account, room, id, nick, body, written, handed_over, problem)"
                " VALUES (?, ?, ?, 'alice', ?, 1795000000123, ?, ?)"_s,
                {Tea.account, Tea.peer, u"id%1"_s.arg(i), u"old %1"_s.arg(i), i == 2, i == 3 ? u"No."_s : u""_s}));
    }
    static QStringList waiting(HistoryStore &store)
    {
        QStringList bodies;
        store.unconfirmed(Tea, &store, [&bodies](const QList<UnconfirmedMessage> &all) {
            for (const auto &one : all)
                bodies << one.body + (one.handedOver ? u" (sent)"_s : QString()) + one.problem;
        });
        return bodies;
    }

private Q_SLOTS:
    /// A change that the tables refuse is a fault of ours, and not of the disk: what is stored with it is kept.
    void aRefusedChangeKeepsNoOtherFromTheDisk_data()
    {
        QTest::addColumn<bool>("waited");
        QTest::newRow("with others") << false;
        QTest::newRow("with others, when the disk works again") << true;
    }
    void aRefusedChangeKeepsNoOtherFromTheDisk()
    {
        QFETCH(bool, waited);
        const QTemporaryDir folder;
        QStringList kept;
        {
            ProfileData data(file(folder), {});
            Database other(file(folder), schema::layout());
            QCOMPARE(other.open(), DiskTrouble::None);
            if (waited)
                QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
            const auto put = [&](const QString &name, const QString &statement) {
                data.change({Tea,
                             [=](Database &database) {
                                 database.run(statement + u" INTO meta (name, value) VALUES (?, 7)"_s, {name});
                             },
                             [&kept, name](bool done) { kept << name + (done ? u" kept"_s : u" not"_s); }});
            };
            put(u"one"_s, u"INSERT"_s);
            put(u"one"_s, u"INSERT"_s);
            put(u"two"_s, u"INSERT"_s);
            data.flush();
            if (waited) {
                QCOMPARE(data.trouble(), DiskTrouble::Busy);
                QVERIFY(other.run(u"ROLLBACK"_s));
                QVERIFY(data.retry());
            }
            QCOMPARE(data.trouble(), DiskTrouble::None);
        }
        if (!waited)
            QCOMPARE(kept, QStringList({u"one kept"_s, u"one not"_s, u"two kept"_s}));
        ProfileData data(file(folder), {});
        for (const auto name : {"one"_L1, "two"_L1})
            QCOMPARE(data.ask<qint64>([&](Database &database) { return metarows::number(database, name); }), 7);
    }

    void whatTheDiskDoesNotTakeIsInMemory()
    {
        SmallDisk disk(4 * 1024 * 1024);
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        HistoryScene s(disk.path(u"profile.sqlite"_s));
        s.addPage(s.page(Tea, 1, 5));
        disk.fill();
        int last = 5;
        while (s.add(Tea, {{HistoryScene::numbered(last + 1)}}).kept)
            QVERIFY(++last < 100'000);
        ++last;
        QCOMPARE(s.store->health().trouble(), DiskTrouble::Full);
        QVERIFY(!s.add(Tea, {{HistoryScene::numbered(++last)}}).kept);
        s.add(Tea, {{HistoryScene::numbered(last)}}); // Once.
        s.store->setDraft(Tea, {u"written"_s});
        QCOMPARE(s.addPage(s.page(Tea, last + 1, last + 9)), history::PageResult {});
        const auto shown = s.newest(Tea, 100'000);
        QCOMPARE(HistoryScene::bodies(shown), HistoryScene::numbers(1, last));
        QCOMPARE(s.covered(Tea), QStringList {u"s1-s5"_s});
        disk.makeRoom();
        s.store->health().retryNow();
        QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
        QCOMPARE(s.newest(Tea, 100'000), shown); // In the same places.
        s.store.reset();
        const HistoryScene again(disk.path(u"profile.sqlite"_s));
        QCOMPARE(const_cast<HistoryScene &>(again).newest(Tea, 100'000), shown);
        history::Draft draft;
        again.store->draft(Tea, again.store.get(), [&draft](const auto &kept) { draft = kept; });
        QCOMPARE(draft.text, u"written"_s);
    }

    /// Nothing of what was said is lost, and nothing is set aside.
    void aDamagedIndexOfWordsIsMadeAnew_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("zeros in it") << false;
        QTest::newRow("it is not there") << true;
    }
    void aDamagedIndexOfWordsIsMadeAnew()
    {
        QFETCH(bool, deleted);
        const QTemporaryDir folder;
        {
            HistoryScene s(file(folder));
            for (int i = 0; i < 300; ++i)
                s.say(Tea, u"bob"_s, u"word%1 quokka"_s.arg(i));
        }
        if (deleted) {
            Database database(file(folder), schema::layout());
            QCOMPARE(database.open(), DiskTrouble::None);
            QVERIFY(database.run(u"DROP TABLE search"_s));
        } else {
            Database database(file(folder), schema::layout());
            QCOMPARE(database.open(), DiskTrouble::None);
            QVERIFY(database.run(u"UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10"_s));
        }
        HistoryScene s(file(folder));
        s.found({u"quokka"_s});
        QTRY_COMPARE_WITH_TIMEOUT(s.found({u"quokka"_s}).size(), 50, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(s.found({u"word7 quokka"_s}).size(), 1, 10'000);
        QCOMPARE(s.bodies(Tea).size(), 300);
        QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}), QStringList());
    }

    /// Found when it is read; what can be read is there, what waits above all.
    void damageAmongMessages()
    {
        const QTemporaryDir folder;
        {
            HistoryScene s(file(folder));
            for (int i = 0; i < 400; ++i)
                s.say(Tea, u"bob"_s, u"quokka number %1 of many more"_s.arg(i), u"s%1"_s.arg(i), u"i%1"_s.arg(i));
            s.keep(Tea, u"ours"_s, u"waits"_s);
        }
        damage(file(folder), "quokka number 200 of");
        HistoryScene s(file(folder));
        const auto left = s.newest(Tea).messages;
        QVERIFY2(left.size() > 300 && left.size() < 400, qPrintable(QString::number(left.size())));
        QCOMPARE(left.first().body, u"quokka number 0 of many more"_s);
        QCOMPARE(left.last().stanzaId, u"s399"_s);
        QCOMPARE(waiting(*s.store), QStringList {u"waits"_s});
        QCOMPARE(s.store->health().setAside().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(s.found({u"\"number 399\""_s}).size(), 1, 10'000);
    }

    void whatEarlierVersionsKeptMovesIn()
    {
        const QTemporaryDir folder;
        const QString old = folder.filePath(u"outbox.sqlite"_s);
        leaveOutbox(old);
        const QStringList expected {u"old 1"_s, u"old 2 (sent)"_s, u"old 3No."_s};
        {
            ProfileHistory store(file(folder), ProfileHistory::Thread::Callers, {old});
            QCOMPARE(waiting(store), expected);
            QVERIFY(QDir(folder.path()).entryList({u"outbox*"_s}).isEmpty());
        }
        leaveOutbox(old); // As if it could not be removed: what has been taken over is not taken again.
        ProfileHistory store(file(folder), ProfileHistory::Thread::Callers, {old});
        store.forget(u"id1"_s, &store, [](bool) {});
        QCOMPARE(waiting(store), expected.mid(1));
    }

    /// Before each call that changes a file.
    void theProgramDiesWhileItMovesIn()
    {
        QTemporaryDir origin;
        leaveOutbox(origin.filePath(u"outbox.sqlite"_s));
        {
            const ProfileHistory made(origin.filePath(u"profile.sqlite"_s), ProfileHistory::Thread::Callers);
        }
        int steps = 0;
        for (bool ended = false; !ended; ++steps) {
            QTemporaryDir folder;
            const QString old = folder.filePath(u"outbox.sqlite"_s);
            QVERIFY(QFile::copy(origin.filePath(u"outbox.sqlite"_s), old));
            QVERIFY(QFile::copy(origin.filePath(u"profile.sqlite"_s), file(folder)));
            const auto open = [&] { ProfileHistory store(file(folder), ProfileHistory::Thread::Callers, {old}); };
            ended = otherprocess::step(open, [&](int call) { return call < steps; });
            ProfileHistory store(file(folder), ProfileHistory::Thread::Callers, {old});
            QCOMPARE(waiting(store).size(), 3);
            QVERIFY(!QFile::exists(old));
        }
        QVERIFY2(steps > 5, qPrintable(QString::number(steps)));
    }
};

PARLOUR_TEST(HistoryTroubleTest)
#include "historytroubletest.moc"

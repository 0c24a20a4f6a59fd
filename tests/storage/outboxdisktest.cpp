// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of what was said while the disk does not work, on disks that really are full, read-only, or in use.

#include "otherprocess.h"
#include "support/outbox.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTimeZone>
#include <csignal>
#include <sys/resource.h>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using otherprocess::Rival;

static const QString Alice = u"alice@localhost"_s;
static const QString Tea = u"tea@conference.localhost"_s;

static UnconfirmedMessage message(const QString &id, const QString &body = u"hello"_s)
{
    return {id, u"alice"_s, body, QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, QTimeZone::UTC), false, {}};
}

static QStringList ids(const Outbox &outbox)
{
    QStringList ids;
    for (const auto &message : outbox.messages(Alice, Tea))
        ids << message.id;
    return ids;
}

/// What the next start would find.
static QStringList onDisk(const QString &file)
{
    return ids(Outbox(file));
}

#define NEEDS(disk) QVERIFY2((disk).problem().isEmpty(), (disk).problem())

class OutboxDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskAtTheStart()
    {
        SmallDisk disk;
        NEEDS(disk);
        disk.fill();
        const QString file = disk.path(u"outbox.sqlite"_s);
        Outbox outbox(file);
        const QSignalSpy told(&outbox.health(), &DiskHealth::changed);
        QCOMPARE(outbox.health().trouble(), DiskTrouble::Full);
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(!outbox.add(Alice, Tea, message(id)));
        QVERIFY2(told.isEmpty(), "said once, not for each");
        QVERIFY2(outbox.remove(u"b"_s), "it is nowhere");
        disk.makeRoom();
        const QSignalSpy recovered(&outbox, &Outbox::recovered);
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 10'000); // By itself.
        QCOMPARE(told.size(), 1);
        QCOMPARE(outbox.health().trouble(), DiskTrouble::None);
        QCOMPARE(onDisk(file), (QStringList {u"a"_s, u"c"_s}));
    }

    void aDiskThatBecomesFull()
    {
        SmallDisk disk;
        NEEDS(disk);
        const QString file = disk.path(u"outbox.sqlite"_s);
        Outbox outbox(file);
        auto waits = message(u"waits"_s);
        auto sent = message(u"sent"_s);
        sent.handedOver = true;
        for (const auto &known : {waits, sent, message(u"discarded"_s)})
            QVERIFY(outbox.add(Alice, Tea, known));
        disk.fill();
        int kept = 0; // What room there is in the log is still used.
        while (outbox.add(Alice, Tea, message(u"more-%1"_s.arg(kept), QString(5000, u'x'))))
            ++kept;
        QCOMPARE(outbox.health().trouble(), DiskTrouble::Full);

        waits.handedOver = true;
        QVERIFY2(!outbox.update(waits), "the disk says that it is still to be sent, and the next start would");
        waits.handedOver = false;
        QVERIFY(outbox.update(waits));
        auto lastOne = message(u"more-%1"_s.arg(kept), QString(5000, u'x'));
        lastOne.handedOver = true;
        QVERIFY2(outbox.update(lastOne), "the disk knows nothing of it");
        sent.problem = u"refused"_s;
        QVERIFY2(outbox.update(sent), "the next start takes it for sent, and looks");
        QVERIFY(!outbox.remove(u"discarded"_s));
        QVERIFY2(onDisk(file).contains(u"discarded"_s), "as it says");

        disk.makeRoom();
        outbox.health().retryNow();
        QCOMPARE(outbox.health().trouble(), DiskTrouble::None);
        Outbox again(file);
        QCOMPARE(again.messages(Alice, Tea), outbox.messages(Alice, Tea));
        QVERIFY(!ids(again).contains(u"discarded"_s));
        QVERIFY(ids(again).contains(lastOne.id));
    }

    void whatWasOnAFullDiskIsThereAgain()
    {
        SmallDisk disk;
        NEEDS(disk);
        const QString file = disk.path(u"outbox.sqlite"_s);
        QVERIFY(Outbox(file).add(Alice, Tea, message(u"old"_s)));
        disk.fill();
        {
            Outbox outbox(file);
            while (outbox.add(Alice, Tea, message(QUuid::createUuid().toString(), QString(5000, u'x')))) { }
        }
        disk.makeRoom();
        QCOMPARE(onDisk(file).value(0), u"old"_s);
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files), QStringList {u"outbox.sqlite"_s});
    }

    void aReadOnlyDisk_data()
    {
        QTest::addColumn<bool>("readable");
        QTest::newRow("closed well: SQLite cannot read it") << false;
        QTest::newRow("with a log and its index") << true;
    }
    void aReadOnlyDisk()
    {
        QFETCH(bool, readable);
        SmallDisk disk;
        NEEDS(disk);
        const QString file = disk.path(u"outbox.sqlite"_s);
        const auto say = [&file] {
            const auto outbox = new Outbox(file);
            outbox->add(Alice, Tea, message(u"old"_s));
            return outbox;
        };
        if (readable)
            otherprocess::dieAfter([&say] { say(); });
        else
            delete say();
        QVERIFY(disk.setReadOnly(true));
        Outbox outbox(file);
        QCOMPARE(outbox.health().trouble(), DiskTrouble::ReadOnly);
        QVERIFY(!outbox.add(Alice, Tea, message(u"new"_s)));
        QCOMPARE(ids(outbox), readable ? (QStringList {u"old"_s, u"new"_s}) : QStringList {u"new"_s});
        QVERIFY(disk.setReadOnly(false));
        const QSignalSpy recovered(&outbox, &Outbox::recovered);
        outbox.health().retryNow();
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(ids(outbox), (QStringList {u"old"_s, u"new"_s}));
        QCOMPARE(onDisk(file), (QStringList {u"old"_s, u"new"_s}));
    }

    void aFolderThatCannotBeMadeOnAReadOnlyDisk()
    {
        SmallDisk disk;
        NEEDS(disk);
        QVERIFY(disk.setReadOnly(true));
        const Outbox outbox(disk.path(u"data/outbox.sqlite"_s));
        QCOMPARE(const_cast<Outbox &>(outbox).health().trouble(), DiskTrouble::ReadOnly);
    }

    void aDiskThatFails()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        Outbox outbox(file);
        QVERIFY(outbox.add(Alice, Tea, message(u"old"_s)));
        rlimit before = {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limit {20'000, before.rlim_max}; // Writing fails beyond, and the disk is not full.
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const bool kept = outbox.add(Alice, Tea, message(u"new"_s, QString(50'000, u'x')));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!kept);
        QCOMPARE(outbox.health().trouble(), DiskTrouble::InputOutput);
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}), QStringList());
        outbox.health().retryNow();
        QCOMPARE(onDisk(file), (QStringList {u"old"_s, u"new"_s}));
    }

    void damageOnAFullDisk_data()
    {
        QTest::addColumn<bool>("used");
        QTest::newRow("found at the start") << false;
        QTest::newRow("found when something is said") << true;
    }
    void damageOnAFullDisk()
    {
        QFETCH(bool, used);
        SmallDisk disk(4 * 1024 * 1024);
        NEEDS(disk);
        const QString file = disk.path(u"outbox.sqlite"_s);
        {
            Outbox before(file);
            for (int i = 0; i < 60; ++i)
                QVERIFY(before.add(Alice, Tea, message(QString::number(i), QString(500, u'x'))));
        }
        auto outbox = used ? std::make_unique<Outbox>(file) : nullptr;
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(4096);
        damaged.write(QByteArray(damaged.size() - 4096, '\0'));
        damaged.seek(0);
        const QByteArray content = damaged.readAll();
        disk.fill();
        if (!used)
            outbox = std::make_unique<Outbox>(file);
        QVERIFY(!outbox->add(Alice, Tea, message(u"new"_s)));
        QCOMPARE(outbox->health().trouble(), DiskTrouble::Full);
        QVERIFY(outbox->health().setAside().isEmpty());
        QVERIFY(damaged.seek(0));
        QCOMPARE(damaged.readAll(), content);
        disk.makeRoom();
        outbox->health().retryNow();
        QCOMPARE(outbox->health().trouble(), DiskTrouble::None);
        QCOMPARE(outbox->health().setAside().size(), 1);
        QCOMPARE(ids(*outbox).size(), used ? 61 : 1);
        QCOMPARE(onDisk(file), ids(*outbox));
        QCOMPARE(ids(*outbox).last(), u"new"_s);
    }

    /// A backup, say. The event loop must go on, all the time.
    void anotherProcessHoldsItForTenSeconds()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        QVERIFY(Outbox(file).add(Alice, Tea, message(u"old"_s)));
        const Rival rival(file, Rival::Lock::Everything, 10s);
        QVERIFY(rival.holds());
        qint64 longest = 0;
        QElapsedTimer turn, all;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] { longest = qMax(longest, turn.restart()); });
        all.start();
        turn.start();
        pulse.start(10);
        Outbox outbox(file);
        QCOMPARE(outbox.health().trouble(), DiskTrouble::Busy);
        QVERIFY(!outbox.add(Alice, Tea, message(u"new"_s)));
        const QSignalSpy recovered(&outbox, &Outbox::recovered);
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 30'000);
        QVERIFY2(all.elapsed() >= 9'900, "it was held");
        QVERIFY2(longest < 500, qPrintable(u"%1 ms without a turn"_s.arg(longest)));
        QCOMPARE(ids(outbox), (QStringList {u"old"_s, u"new"_s}));
        QCOMPARE(onDisk(file), (QStringList {u"old"_s, u"new"_s}));
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}), QStringList());
    }

    void anotherProcessHoldsItWhileWeWrite()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        Outbox outbox(file);
        QVERIFY(outbox.add(Alice, Tea, message(u"old"_s)));
        {
            const Rival rival(file, Rival::Lock::Writing);
            QVERIFY(rival.holds());
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 20; ++i)
                QVERIFY(!outbox.add(Alice, Tea, message(u"new-%1"_s.arg(i))));
            QVERIFY2(timer.elapsed() < 1000, "waits once, not for each");
            QCOMPARE(outbox.health().trouble(), DiskTrouble::Busy);
        }
        QTRY_COMPARE_WITH_TIMEOUT(outbox.health().trouble(), DiskTrouble::None, 10'000);
        QCOMPARE(onDisk(file), ids(outbox));
        QCOMPARE(ids(outbox).size(), 21);
    }

    void theEndIsTheLastChance()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        {
            Outbox outbox(file);
            QVERIFY(outbox.add(Alice, Tea, message(u"old"_s)));
            const Rival rival(file, Rival::Lock::Writing);
            QVERIFY(!outbox.remove(u"old"_s));
            QVERIFY(!outbox.add(Alice, Tea, message(u"new"_s)));
        }
        QCOMPARE(onDisk(file), QStringList {u"new"_s});
    }

    void anAccountIsForgottenAlsoWhereItCouldNotBeRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        QVERIFY(Outbox(file).add(Alice, Tea, message(u"old"_s)));
        {
            const Rival rival(file, Rival::Lock::Everything);
            Outbox outbox(file);
            QVERIFY(!outbox.removeAccount(Alice));
            QVERIFY(!outbox.add(Alice, Tea, message(u"anew"_s)));
            const_cast<Rival &>(rival).release();
            outbox.health().retryNow();
            QCOMPARE(ids(outbox), QStringList {u"anew"_s});
        }
        QCOMPARE(onDisk(file), QStringList {u"anew"_s});
    }

    void aNewerFileIsToldAndLeftAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        QVERIFY(Outbox(file).add(Alice, Tea, message(u"of tomorrow"_s)));
        QFile newer(file);
        QVERIFY(newer.open(QIODevice::ReadWrite));
        QVERIFY(newer.seek(60)); // The version, in a database that was closed.
        newer.write(QByteArray("\0\0\0\x7f", 4));
        newer.seek(0);
        const QByteArray content = newer.readAll();
        newer.close();
        {
            Outbox outbox(file);
            QCOMPARE(outbox.health().trouble(), DiskTrouble::Newer);
            QVERIFY(!outbox.add(Alice, Tea, message(u"of today"_s)));
            QCOMPARE(ids(outbox), QStringList {u"of today"_s});
        }
        QVERIFY(newer.open(QIODevice::ReadOnly));
        QCOMPARE(newer.readAll(), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"outbox.sqlite"_s});
    }

    void aFileThatWasTakenAwayIsWrittenAnew()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        Outbox outbox(file);
        QVERIFY(outbox.add(Alice, Tea, message(u"one"_s)));
        for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s})
            QVERIFY(QFile::remove(file + part));
        QVERIFY(!outbox.add(Alice, Tea, message(u"two"_s)));
        outbox.health().retryNow();
        QCOMPARE(onDisk(file), (QStringList {u"one"_s, u"two"_s}));
    }
};

PARLOUR_TEST(OutboxDiskTest)
#include "outboxdisktest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/disk/diskhealth.h"
#include "storage/disk/privatefile.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace parlour;

using enum DiskTrouble;

/// What can be wrong with a disk, how it is told, and what is left of a file that could not be written.
class DiskTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSqliteMeans_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<DiskTrouble>("trouble");
        QTest::newRow("done") << 0 << None;
        QTest::newRow("another connection writes") << 5 << Busy;
        QTest::newRow("another process restores a log") << (5 | 1 << 8) << Busy;
        QTest::newRow("a table is locked") << 6 << Busy;
        QTest::newRow("others were faster, again and again") << 15 << Busy;
        QTest::newRow("the disk is full") << 13 << Full;
        QTest::newRow("the file may not be written") << 8 << ReadOnly;
        QTest::newRow("what must be taken back may not be written") << (8 | 3 << 8) << ReadOnly;
        QTest::newRow("it may not be touched") << 3 << ReadOnly;
        QTest::newRow("the file cannot be opened") << 14 << CannotOpen;
        QTest::newRow("a folder is in its place") << (14 | 2 << 8) << CannotOpen;
        QTest::newRow("reading fails") << (10 | 1 << 8) << InputOutput;
        QTest::newRow("syncing fails") << (10 | 4 << 8) << InputOutput;
        QTest::newRow("damaged") << 11 << Damaged;
        QTest::newRow("an index is damaged") << (11 | 3 << 8) << Damaged;
        QTest::newRow("no database") << 26 << Damaged;
        QTest::newRow("foreign tables are no damage") << 1 << CannotOpen;
        QTest::newRow("nor is a lack of memory") << 7 << CannotOpen;
    }
    void whatSqliteMeans()
    {
        QFETCH(int, code);
        QTEST(troubleOfSqlite(code), "trouble");
    }

    void whatTheSystemMeans_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<DiskTrouble>("trouble");
        QTest::newRow("done") << 0 << None;
        QTest::newRow("no room") << ENOSPC << Full;
        QTest::newRow("our share is used up") << EDQUOT << Full;
        QTest::newRow("a read-only disk") << EROFS << ReadOnly;
        QTest::newRow("no right to") << EACCES << ReadOnly;
        QTest::newRow("it is not there") << ENOENT << CannotOpen;
        QTest::newRow("it is a folder") << EISDIR << CannotOpen;
        QTest::newRow("the disk fails") << EIO << InputOutput;
    }
    void whatTheSystemMeans()
    {
        QFETCH(int, error);
        QTEST(troubleOfSystem(error), "trouble");
    }

    void troubleIsToldOnceAndAgainOnlyAfterItHadWorked()
    {
        DiskHealth health;
        const QSignalSpy changed(&health, &DiskHealth::changed);
        for (const auto trouble : {None, Full, Full, Full, None, None, Full, ReadOnly, None})
            health.report(trouble);
        QCOMPARE(changed.size(), 5);
    }

    void triesAgainWithGrowingWaits()
    {
        DiskHealth health;
        QList<qint64> waits;
        QElapsedTimer timer;
        connect(&health, &DiskHealth::retryDue, this, [&] {
            waits << timer.restart();
            health.report(waits.size() < 2 ? Busy : None);
        });
        timer.start();
        health.report(Busy);
        health.report(Busy); // Does not put it off.
        QTRY_COMPARE_WITH_TIMEOUT(waits.size(), 2, 10'000);
        QVERIFY2(waits[0] >= 900 && waits[1] >= 1900, qPrintable(QString::number(waits[0])));
        health.report(Newer); // That does not pass.
        health.retryNow();
        QCOMPARE(waits.size(), 3);
    }

    void aFileIsItsOwnersFromTheFirstByte()
    {
        const QTemporaryDir folder;
        QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0777) == 0);
        const auto before = ::umask(0);
        QCOMPARE(privatefile::write(folder.filePath(u"new"_s), "x"), None);
        privatefile::prepare(folder.filePath(u"empty"_s));
        ::umask(before);
        QFile old(folder.filePath(u"old"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        privatefile::prepare(old.fileName());
        for (const auto &name : {u"new"_s, u"empty"_s, u"old"_s}) {
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(folder.filePath(name)).constData(), &info), 0);
            QCOMPARE(int(info.st_mode & 0777), 0600);
        }
    }

    void aFailedWriteLeavesTheOldFileWhole_data()
    {
        QTest::addColumn<DiskTrouble>("trouble");
        QTest::newRow("the disk is full") << Full;
        QTest::newRow("the disk is read-only") << ReadOnly;
        QTest::newRow("the disk fails after some kilobytes") << InputOutput;
    }
    void aFailedWriteLeavesTheOldFileWhole()
    {
        QFETCH(DiskTrouble, trouble);
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        const QString file = disk.path(u"file"_s);
        QCOMPARE(privatefile::write(file, "old"), None);
        rlimit before = {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        if (trouble == Full) {
            disk.fill();
        } else if (trouble == ReadOnly) {
            QVERIFY(disk.setReadOnly(true));
        } else {
            const rlimit limit {16 * 1024, before.rlim_max};
            ::signal(SIGXFSZ, SIG_IGN);
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        const auto said = privatefile::write(file, QByteArray(200'000, 'n'));
        const auto probed = privatefile::explained(file, CannotOpen);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(said, trouble);
        QCOMPARE(probed, trouble == InputOutput ? CannotOpen : trouble);
        QCOMPARE(std::get<QByteArray>(privatefile::read(file, 100)), "old");
        QVERIFY2(QDir(disk.path()).entryList({u"file.*"_s}, QDir::Files | QDir::Hidden).isEmpty(),
                 "nothing is left over");
    }

    void aLinkStaysALink()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"elsewhere"_s));
        QVERIFY(QFile::link(folder.filePath(u"elsewhere/file"_s), folder.filePath(u"link"_s)));
        QCOMPARE(privatefile::write(folder.filePath(u"elsewhere/file"_s), "old"), None);
        QCOMPARE(privatefile::write(folder.filePath(u"link"_s), "new"), None);
        QVERIFY(QFileInfo(folder.filePath(u"link"_s)).isSymLink());
        QCOMPARE(std::get<QByteArray>(privatefile::read(folder.filePath(u"elsewhere/file"_s), 100)), "new");
    }

    void namesOfWhatIsSetAsideAreNotUsedTwice()
    {
        const QTemporaryDir folder;
        QSet<QString> names;
        for (int i = 0; i < 5; ++i) {
            const QString name = privatefile::asideName(folder.filePath(u"file"_s));
            QVERIFY(!names.contains(name));
            names << name;
            privatefile::prepare(name);
        }
    }
};

PARLOUR_TEST(DiskTroubleTest)
#include "disktroubletest.moc"

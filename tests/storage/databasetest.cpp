// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/disk/database.h"
#include "otherprocess.h"
#include "support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace parlour;

using enum DiskTrouble;

/// The one door to the databases: what is opened, what is left alone, what is set aside.
class DatabaseTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        QTemporaryDir folder;
        QString file = folder.filePath(u"some.sqlite"_s);

        static Database::Layout layout(int version = 1)
        {
            return {version, {u"CREATE TABLE IF NOT EXISTS word (id INTEGER PRIMARY KEY, word TEXT NOT NULL)"_s}};
        }
        static bool put(Database &database, const QString &word)
        {
            return database.run(u"INSERT INTO word (word) VALUES (?)"_s, {word}).has_value();
        }
        static QStringList words(Database &database)
        {
            QStringList words;
            auto query = database.run(u"SELECT word FROM word ORDER BY id"_s);
            while (query && query->next())
                words << query->value(0).toString();
            return words;
        }
        /// All files in the folder, by name; the index of a log is no content.
        QMap<QString, QByteArray> files() const
        {
            QMap<QString, QByteArray> all;
            for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
                QFile opened(folder.filePath(name));
                if (!name.endsWith("-shm"_L1) && opened.open(QIODevice::ReadOnly))
                    all.insert(name, opened.readAll());
            }
            return all;
        }
        /// Whatever is there, also of older times.
        QStringList aside() const { return QDir(folder.path()).entryList({u"*.damaged-*"_s}, QDir::Files); }
        void damage() const
        {
            QFile damaged(file);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(QByteArray(8192, 'x'));
        }
    };

private Q_SLOTS:
    void whatIsWrittenIsThereAgain()
    {
        Scene s;
        {
            Database database(s.file, Scene::layout());
            QCOMPARE(database.open(), None);
            QVERIFY(Scene::put(database, u"one"_s));
            QVERIFY(!database.transact([&] { return Scene::put(database, u"half"_s) && false; }));
            QVERIFY(database.transact([&] { return Scene::put(database, u"two"_s); }));
        }
        Database database(s.file, Scene::layout());
        QCOMPARE(database.open(), None);
        QCOMPARE(Scene::words(database), (QStringList {u"one"_s, u"two"_s}));
    }

    void aNewerOneIsNotTouched_data()
    {
        QTest::addColumn<bool>("died");
        QTest::newRow("closed well") << false;
        QTest::newRow("with a log that is not in it yet") << true;
    }
    void aNewerOneIsNotTouched()
    {
        QFETCH(bool, died);
        Scene s;
        const auto write = [&s] {
            static std::unique_ptr<Database> later;
            later = std::make_unique<Database>(s.file, Scene::layout(2));
            later->open();
            Scene::put(*later, u"of the future"_s);
            later->run(u"PRAGMA user_version=3"_s);
        };
        if (died) {
            otherprocess::dieAfter(write);
        } else {
            Database later(s.file, Scene::layout(3));
            QCOMPARE(later.open(), None);
            QVERIFY(Scene::put(later, u"of the future"_s));
        }
        const auto before = s.files();
        QCOMPARE(before.contains(u"some.sqlite-wal"_s), died);
        {
            Database database(s.file, Scene::layout());
            QCOMPARE(database.open(), Newer);
            QVERIFY(!Scene::put(database, u"of today"_s));
        }
        QCOMPARE(s.files(), before);
        Database later(s.file, Scene::layout(3));
        QCOMPARE(later.open(), None);
        QCOMPARE(Scene::words(later), QStringList {u"of the future"_s});
    }

    /// Before each call that changes a file, while the copy is made and while the change is.
    void whoeverDiesWhileItIsBroughtUpToDateGoesOn()
    {
        Scene origin;
        QStringList before, after;
        {
            Database database(origin.file, Scene::layout());
            QCOMPARE(database.open(), None);
            QVERIFY(database.transact([&] {
                for (int i = 0; i < 300; ++i) {
                    before << u"word %1 "_s.arg(i) + QString(50, u'x');
                    after << before.last() + u'!';
                    Scene::put(database, before.last());
                }
                return true;
            }));
        }
        auto layout = Scene::layout(2);
        layout.migrate = [](Database &database, int from) {
            return from == 1 && database.run(u"UPDATE word SET word = word || '!'"_s).has_value();
        };
        int steps = 0;
        for (bool ended = false; !ended; steps += 3) {
            Scene s;
            QVERIFY(QFile::copy(origin.file, s.file));
            const auto open = [&] { Database(s.file, layout).open(); };
            ended = otherprocess::step(open, [&](int call) { return call < steps; });
            {
                Database database(s.file, layout);
                QCOMPARE(database.open(), None);
                QCOMPARE(Scene::words(database), after);
                for (const QString &name : QDir(s.folder.path()).entryList({u"*.version-1"_s})) {
                    Database copy(s.folder.filePath(name), Scene::layout());
                    QCOMPARE(copy.open(), None);
                    QCOMPARE(Scene::words(copy), before);
                }
            }
            Database again(s.file, layout);
            QCOMPARE(again.open(), None);
            QVERIFY(QDir(s.folder.path()).entryList({u"*.version-1"_s}).isEmpty());
        }
        QVERIFY2(steps > 20, qPrintable(QString::number(steps)));
    }

    void whatCannotBeBroughtUpToDateStays()
    {
        Scene s;
        {
            Database database(s.file, Scene::layout());
            QCOMPARE(database.open(), None);
            QVERIFY(Scene::put(database, u"one"_s));
        }
        auto layout = Scene::layout(2);
        layout.migrate = [](Database &database, int) {
            return database.run(u"UPDATE word SET word = 'half'"_s) && database.run(u"NO SUCH THING"_s);
        };
        {
            Database database(s.file, layout);
            QVERIFY(database.open() != None);
        }
        Database database(s.file, Scene::layout());
        QCOMPARE(database.open(), None);
        QCOMPARE(Scene::words(database), QStringList {u"one"_s});
    }

    void whatIsInTheWayIsLeftThere_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<DiskTrouble>("trouble");
        QTest::newRow("a folder in the file's place") << u"some.sqlite/."_s << CannotOpen;
        QTest::newRow("a folder in the log's place") << u"some.sqlite-wal/."_s << InputOutput;
    }
    void whatIsInTheWayIsLeftThere()
    {
        QFETCH(QString, way);
        Scene s;
        QVERIFY(QDir(s.folder.path()).mkpath(way));
        Database database(s.file, Scene::layout());
        QTEST(database.open(), "trouble");
        QVERIFY(s.aside().isEmpty());
        QVERIFY(QDir(s.folder.filePath(way)).removeRecursively());
        QCOMPARE(database.open(), None);
        QVERIFY(Scene::put(database, u"one"_s));
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        Scene s;
        Database database(s.folder.filePath(u"no/folder/some.sqlite"_s), Scene::layout());
        QCOMPARE(database.open(), CannotOpen);
        QVERIFY(!database.run(u"SELECT 1"_s));
    }

    void foreignTablesAreLeftAlone()
    {
        Scene s;
        {
            Database foreign(s.file, {1, {u"CREATE TABLE other (x)"_s}});
            QCOMPARE(foreign.open(), None);
        }
        Database database(s.file, Scene::layout());
        QCOMPARE(database.open(), None);
        QVERIFY(!Scene::put(database, u"one"_s));
        QCOMPARE(database.trouble(), CannotOpen);
        QVERIFY(s.aside().isEmpty());
    }

    void whoeverHoldsItIsNotWaitedFor_data()
    {
        using Lock = otherprocess::Rival::Lock;
        QTest::addColumn<Lock>("lock");
        QTest::addColumn<bool>("opens");
        QTest::newRow("another writes") << Lock::Writing << true;
        QTest::newRow("another keeps all others out") << Lock::Everything << false;
    }
    void whoeverHoldsItIsNotWaitedFor()
    {
        QFETCH(otherprocess::Rival::Lock, lock);
        QFETCH(bool, opens);
        Scene s;
        {
            Database database(s.file, Scene::layout());
            QCOMPARE(database.open(), None);
        }
        otherprocess::Rival rival(s.file, lock);
        QVERIFY(rival.holds());
        Database database(s.file, Scene::layout());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(database.open(), opens ? None : Busy);
        if (opens) {
            QVERIFY(!Scene::put(database, u"one"_s));
            QCOMPARE(database.trouble(), Busy);
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(s.aside().isEmpty());
        rival.release();
        QCOMPARE(database.open(), None);
        QVERIFY(Scene::put(database, u"one"_s));
    }

    void nobodyElseReadsAnyPartOfIt()
    {
        Scene s;
        QVERIFY(::chmod(QFile::encodeName(s.folder.path()).constData(), 0777) == 0);
        const auto before = ::umask(0);
        const auto closed = [&s] {
            for (const QFileInfo &file : QDir(s.folder.path()).entryInfoList(QDir::Files)) {
                struct stat info = {};
                if (::stat(QFile::encodeName(file.filePath()).constData(), &info) == 0 && (info.st_mode & 077) != 0) {
                    qWarning() << file.fileName() << Qt::oct << (info.st_mode & 0777);
                    return false;
                }
            }
            return true;
        };
        bool everywhere = true;
        const auto ended = otherprocess::step(
            [&s] {
                Database database(s.file, Scene::layout());
                database.open();
                Scene::put(database, u"secret"_s);
                database.replace([](Database &fresh) { return Scene::put(fresh, u"secret"_s); });
            },
            [&](int) { return everywhere = everywhere && closed(); });
        ::umask(before);
        QVERIFY(everywhere);
        QVERIFY(ended);
        QVERIFY(closed());
        QVERIFY(!s.aside().isEmpty());
    }

    void oldPartsAreClosedToOthers()
    {
        Scene s;
        otherprocess::dieAfter([&s] {
            static Database database(s.file, Scene::layout());
            database.open();
            Scene::put(database, u"secret"_s);
        });
        for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s})
            QVERIFY(::chmod(QFile::encodeName(s.file + part).constData(), 0644) == 0);
        Database database(s.file, Scene::layout());
        QCOMPARE(database.open(), None);
        for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFile::permissions(s.file + part) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void eachDamagedOneIsKept()
    {
        Scene s;
        for (int i = 1; i <= 3; ++i) {
            s.damage();
            Database database(s.file, Scene::layout());
            QCOMPARE(database.open(), Damaged);
            QCOMPARE(database.replace([](Database &fresh) { return Scene::put(fresh, u"rescued"_s); }), None);
            QCOMPARE(Scene::words(database), QStringList {u"rescued"_s});
            QVERIFY(QFile::exists(database.takeSetAside()));
            QCOMPARE(s.aside().size(), i);
        }
    }

    void aLogWithoutItsDatabaseIsKept_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::newRow("the database is gone") << false;
        QTest::newRow("the database was cut to nothing") << true;
    }
    void aLogWithoutItsDatabaseIsKept()
    {
        QFETCH(bool, empty);
        Scene s;
        otherprocess::dieAfter([&s] {
            static Database database(s.file, Scene::layout());
            database.open();
            Scene::put(database, u"in the log"_s);
        });
        const auto log = s.files().value(u"some.sqlite-wal"_s);
        QVERIFY(log.contains("in the log"));
        QVERIFY(empty ? QFile::resize(s.file, 0) : QFile::remove(s.file));
        Database database(s.file, Scene::layout());
        QCOMPARE(database.open(), Damaged);
        QCOMPARE(database.replace([](Database &) { return true; }), None);
        QCOMPARE(s.files().value(QFileInfo(database.takeSetAside() + "-wal"_L1).fileName()), log);
    }
};

PARLOUR_TEST(DatabaseTest)
#include "databasetest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilesettings.h"
#include "otherprocess.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parlour;

namespace {

AccountSettings fullAccount()
{
    return {u"juliet@example.org"_s,
            u"xmpp.example.org"_s,
            5223,
            QByteArray(32, '\xab'),
            {3, 22},
            u"Juliet, \"J\" 🌹"_s,
            false};
}

AccountSettings account(const QString &address)
{
    AccountSettings account;
    account.address = address;
    return account;
}

/// The permission bits of a file or folder.
int mode(const QString &path)
{
    struct stat info
    {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

} // namespace

class ProfileSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void startsWithDefaults()
    {
        const ProfileSettings settings(path());
        QVERIFY(settings.accounts().isEmpty());
        QCOMPARE(settings.theme(), u"system"_s);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.textSize(), 100);
        QCOMPARE(settings.status(), StatusSettings());
        QCOMPARE(settings.status().awayAfter, std::chrono::seconds(600));
        QVERIFY(settings.windowState(u"main"_s).isEmpty());
        QCOMPARE(settings.recentEmoji(), QStringList());
    }

    void survivesARestart()
    {
        {
            ProfileSettings settings(path());
            settings.storeAccount(fullAccount());
            settings.setTheme(u"dark"_s);
            settings.setLanguage(u"pt_BR"_s);
            settings.setTextSize(130);
            settings.setStatus({u"dnd"_s, u"Asleep, \"dead\" 🌹"_s, std::chrono::seconds(0)});
            settings.setWindowState(u"main/people"_s, QByteArray("\0\x01\xff", 3));
            settings.setRecentEmoji({u"🌹"_s, u"x"_s.repeated(1000)});
        }
        const ProfileSettings settings(path());
        QCOMPARE(settings.accounts(), QList {fullAccount()});
        QCOMPARE(settings.theme(), u"dark"_s);
        QCOMPARE(settings.language(), u"pt_BR"_s);
        QCOMPARE(settings.textSize(), 130);
        QCOMPARE(settings.status(), (StatusSettings {u"dnd"_s, u"Asleep, \"dead\" 🌹"_s, std::chrono::seconds(0)}));
        QCOMPARE(settings.windowState(u"main/people"_s), QByteArray("\0\x01\xff", 3));
        QCOMPARE(settings.recentEmoji(), (QStringList {u"🌹"_s, u"x"_s.repeated(40)}));
    }

    void isReadableByItsOwnerOnly()
    {
        {
            ProfileSettings settings(path());
            QCOMPARE(mode(path()), 0600);
            settings.setTheme(u"light"_s);
        }
        QCOMPARE(mode(path()), 0600);
        QCOMPARE(mode(QFileInfo(path()).path()), 0700);
    }

    void tightensAnOldFileButNotAForeignFolder()
    {
        const QString file = m_dir->filePath(u"open.ini"_s);
        QFile ini(file);
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.close();
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0644), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
        {
            ProfileSettings settings(file);
            settings.setTheme(u"light"_s);
        }
        QCOMPARE(mode(file), 0600);
        QCOMPARE(mode(m_dir->path()), 0755);
    }

    void anAccountIsStoredOnceAndReplaced()
    {
        ProfileSettings settings(path());
        settings.storeAccount(account(u"romeo@example.net"_s));
        settings.storeAccount(fullAccount());
        auto changed = fullAccount();
        changed.pinnedCertificate.clear();
        changed.pinnedProblems.clear();
        settings.storeAccount(changed);
        QCOMPARE(settings.accounts(), (QList {account(u"romeo@example.net"_s), changed}));
    }

    void theOrderOfAccountsIsKept()
    {
        {
            ProfileSettings settings(path());
            for (const auto &address : {u"a@b"_s, u"c@d"_s, u"e@f"_s, u"g@h"_s})
                settings.storeAccount(account(address));
            settings.orderAccounts({u"e@f"_s, u"nobody@b"_s, u"a@b"_s});
        }
        QStringList order;
        for (const auto &known : ProfileSettings(path()).accounts())
            order << known.address;
        QCOMPARE(order, (QStringList {u"e@f"_s, u"a@b"_s, u"c@d"_s, u"g@h"_s}));
    }

    void anOlderFileSignsInTheOneAccountItUsed()
    {
        write("[General]\ncurrentAccount=c@d\n[accounts]\n1\\address=a@b\n2\\address=c@d\nsize=2\n"_ba);
        {
            ProfileSettings settings(path());
            QVERIFY(!settings.accounts().at(0).enabled);
            QVERIFY(settings.accounts().at(1).enabled);
            settings.setCurrentAccount(u"a@b"_s); // Looking at a room of the other one switches nothing on.
        }
        const ProfileSettings settings(path());
        QVERIFY(!settings.accounts().at(0).enabled);
        QVERIFY(settings.accounts().at(1).enabled);
    }

    void reasonsAreFewAndShort()
    {
        QStringList many;
        for (int i = 0; i < 30; ++i)
            many << u"reason, %1 "_s.arg(i) + QString(400, u'x');
        {
            ProfileSettings settings(path());
            settings.setReasons(many);
        }
        const auto kept = ProfileSettings(path()).reasons();
        QCOMPARE(kept.size(), 20);
        QCOMPARE(kept.first(), many.first().left(300));
    }

    void damagedStatusReadsAsDefaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown words") << "show=asleep\nawayAfter=soon\n"_ba;
        QTest::newRow("before now") << "awayAfter=-600\n"_ba;
        QTest::newRow("never in a lifetime") << "awayAfter=2147483647\n"_ba;
        QTest::newRow("a novel") << "text="_ba + QByteArray(5000, 'x') + '\n';
    }

    void damagedStatusReadsAsDefaults()
    {
        QFETCH(QByteArray, text);
        write("[status]\n" + text);
        QCOMPARE(ProfileSettings(path()).status(), StatusSettings());
    }

    void anAccountAndItsRoomsAreForgottenOneByOne()
    {
        ProfileSettings settings(path());
        settings.storeAccount(fullAccount());
        settings.storeAccount(account(u"romeo@example.net"_s));
        settings.setKeepDaysOfRoom(fullAccount().address, u"orchard@muc"_s, 30);
        settings.removeAccount(fullAccount().address);
        QCOMPARE(settings.accounts(), QList {account(u"romeo@example.net"_s)});
        QCOMPARE(settings.keepDaysOfRooms(fullAccount().address).size(), 1);
        settings.forgetRooms(fullAccount().address);
        QVERIFY(settings.keepDaysOfRooms(fullAccount().address).isEmpty());
    }

    void theOrderOfRoomsIsKept()
    {
        QCOMPARE(ProfileSettings(path()).roomOrder(), u"hand"_s);
        ProfileSettings(path()).setRoomOrder(u"activity"_s);
        QCOMPARE(ProfileSettings(path()).roomOrder(), u"activity"_s);
        ProfileSettings(path()).setRoomOrder(u"nonsense"_s);
        QCOMPARE(ProfileSettings(path()).roomOrder(), u"hand"_s);
    }

    void oddAddressesAreKeptApart_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("slash in the resource") << u"a@b/c/d"_s;
        QTest::newRow("backslash") << u"a\\20b@c"_s;
        QTest::newRow("percent") << u"50%25@b"_s;
        QTest::newRow("only a slash") << u"/"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("brackets and equals") << u"[a]=b;c@d"_s;
        QTest::newRow("newline") << u"a\nb@c"_s;
        QTest::newRow("emoji") << u"🌹@例え.jp"_s;
        QTest::newRow("word that ini knows") << u"General"_s;
    }

    void oddAddressesAreKeptApart()
    {
        QFETCH(QString, address);
        {
            ProfileSettings settings(path());
            settings.setKeepDaysOfRoom(u"plain@example.org"_s, u"plain@muc"_s, 1);
            settings.setKeepDaysOfRoom(address, address, 2);
            settings.setWindowState(address, "state"_ba);
        }
        const ProfileSettings settings(path());
        QCOMPARE(settings.keepDaysOfRooms(address), (QHash<QString, int> {{address, 2}}));
        QCOMPARE(settings.keepDaysOfRooms(u"plain@example.org"_s), (QHash<QString, int> {{u"plain@muc"_s, 1}}));
        QCOMPARE(settings.windowState(address), "state"_ba);
        QVERIFY(settings.windowState(u"main"_s).isEmpty());
    }

    void textSizesAreBounded_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("percent");
        QTest::newRow("no number") << "[General]\ntextSize=big\n"_ba << 100;
        QTest::newRow("nothing to read") << "[General]\ntextSize=1\n"_ba << 80;
        QTest::newRow("nothing else in the window") << "[General]\ntextSize=2147483647\n"_ba << 200;
        QTest::newRow("more than a number") << "[General]\ntextSize=99999999999999\n"_ba << 100;
        QTest::newRow("a list") << "[General]\ntextSize=120, 130\n"_ba << 100;
    }

    void textSizesAreBounded()
    {
        QFETCH(QByteArray, text);
        write(text);
        QTEST(ProfileSettings(path()).textSize(), "percent");
    }

    void whatIsNoLanguageIsThatOfTheSystem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a path") << "[General]\nlanguage=../../etc/passwd\n"_ba;
        QTest::newRow("two codes") << "[General]\nlanguage=de, fr\n"_ba;
        QTest::newRow("a name") << "[General]\nlanguage=Deutsch\n"_ba;
    }

    void whatIsNoLanguageIsThatOfTheSystem()
    {
        QFETCH(QByteArray, text);
        write(text);
        QCOMPARE(ProfileSettings(path()).language(), QString());
    }

    void damagedFilesReadAsDefaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("garbage") << QByteArray("\xff\xfe\x00[[[=\n=\n]]\n%%%\n\\x", 20);
        QTest::newRow("cut off") << "[accounts]\n1\\addr"_ba;
        QTest::newRow("no address") << "[accounts]\n1\\host=h\n1\\port=1\nsize=1\n"_ba;
        QTest::newRow("huge array") << "[accounts]\nsize=2147483647\n[rooms]\n_a@b\\size=2147483647\n"_ba;
        QTest::newRow("negative array") << "[accounts]\nsize=-5\n[rooms]\n_a@b\\size=-1\n"_ba;
        QTest::newRow("unknown theme") << "[General]\ntheme=pink\n"_ba;
        QTest::newRow("list for a theme") << "[General]\ntheme=dark, light\n"_ba;
        QTest::newRow("broken variant") << "[General]\ntheme=@Variant(\\0\\0\\0\\x7f\\xff\\xff\\xff)\n"_ba;
    }

    void damagedFilesReadAsDefaults()
    {
        QFETCH(QByteArray, text);
        write(text);
        {
            ProfileSettings settings(path());
            QVERIFY(settings.accounts().isEmpty());
            QVERIFY(settings.oldLists().value(u"a@b"_s).rooms.isEmpty());
            QCOMPARE(settings.theme(), u"system"_s);
            settings.storeAccount(fullAccount());
        }
        QCOMPARE(ProfileSettings(path()).accounts(), QList {fullAccount()});
    }

    void damagedValuesAreDroppedOneByOne()
    {
        write("[accounts]\n1\\address=a@b\n1\\port=70000\n1\\pinnedCertificate=abcd\n1\\pinnedProblems=22\n"
              "2\\address=c@d\n2\\port=-3\n2\\pinnedProblems=x\n3\\address=a@b\n3\\port=1\n"
              "4\\address="_ba
              + QByteArray(5000, 'x') + "\nsize=4\n"_ba);
        const ProfileSettings settings(path());
        QCOMPARE(settings.accounts(), (QList {account(u"a@b"_s), account(u"c@d"_s)}));
    }

    void aDamagedFileIsKeptForRescue()
    {
        const QByteArray text = "[accounts]\nthis line has no value\n[[\n"_ba;
        write(text);
        QStringList aside;
        {
            ProfileSettings settings(path());
            settings.setTheme(u"dark"_s);
            aside = settings.health().setAside();
        }
        QCOMPARE(aside.size(), 1);
        QVERIFY(aside.first().startsWith(path() + ".damaged-2"_L1));
        QFile kept(aside.first());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
        QCOMPARE(mode(kept.fileName()), 0600);
    }

    void whatIsDamagedIsSetAsideOnce_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("no way to read it") << "[[\n"_ba;
        QTest::newRow("zeros, after a power cut") << QByteArray(4096, '\0');
    }
    void whatIsDamagedIsSetAsideOnce()
    {
        QFETCH(QByteArray, rest);
        write("[General]\ntheme=dark\n"_ba + rest);
        {
            ProfileSettings settings(path());
            QCOMPARE(settings.health().setAside().size(), 1);
            QCOMPARE(settings.theme(), u"dark"_s);
        }
        QFile file(path()); // QSettings would remember what it has read in this process.
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "[General]\ntheme=dark\n");
        const ProfileSettings settings(path());
        QCOMPARE(const_cast<ProfileSettings &>(settings).health().setAside(), QStringList());
        QCOMPARE(QFileInfo(file).dir().entryList({u"*.damaged-*"_s}).size(), 1);
    }

    void aDiskThatDoesNotTakeItIsToldOnce_data()
    {
        QTest::addColumn<DiskTrouble>("trouble");
        QTest::newRow("full") << DiskTrouble::Full;
        QTest::newRow("read-only") << DiskTrouble::ReadOnly;
    }
    void aDiskThatDoesNotTakeItIsToldOnce()
    {
        QFETCH(DiskTrouble, trouble);
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        const QString file = disk.path(u"parlour.ini"_s);
        ProfileSettings(file).storeAccount(account(u"a@b"_s));
        ProfileSettings settings(file);
        const QSignalSpy told(&settings.health(), &DiskHealth::changed);
        QVERIFY(disk.spoil(trouble == DiskTrouble::ReadOnly));
        for (const auto &theme : {u"dark"_s, u"light"_s, u"dark"_s}) {
            settings.setTheme(theme);
            QTRY_COMPARE(settings.health().trouble(), trouble);
            QCoreApplication::processEvents();
        }
        QCOMPARE(told.size(), 1);
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadOnly));
        const QByteArray content = old.readAll();
        old.close();
        QVERIFY2(content.contains("a@b") && !content.contains("dark"), content);
        QVERIFY(disk.mend());
        QTRY_COMPARE_WITH_TIMEOUT(settings.health().trouble(), DiskTrouble::None, 10'000); // By itself.
        QCOMPARE(told.size(), 2);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QVERIFY(old.readAll().contains("dark"));
        QCOMPARE(mode(file), 0600);
    }

    void whatCannotBeSetAsideIsNotReplaced()
    {
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        QFile file(disk.path(u"parlour.ini"_s));
        const QByteArray damaged = "[General]\ntheme=dark\n[[\n"_ba;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        disk.fill();
        ProfileSettings settings(file.fileName());
        QCOMPARE(settings.health().trouble(), DiskTrouble::Full);
        QCOMPARE(settings.theme(), u"dark"_s);
        settings.setTheme(u"light"_s);
        QCoreApplication::processEvents();
        QVERIFY(settings.health().setAside().isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
        file.close();
        disk.makeRoom();
        settings.health().retryNow();
        QCOMPARE(settings.health().trouble(), DiskTrouble::None);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("light"));
        QFile aside(settings.health().setAside().value(0));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
    }

    /// It may be a whole life of settings: who cannot read it must not put an empty one in its place.
    void whatCannotBeReadIsNotReplaced()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        ProfileSettings(path()).setTheme(u"dark"_s);
        for (QString folder = QFileInfo(path()).path(); folder.startsWith(m_dir->path());
             folder = QFileInfo(folder).path())
            QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0777), 0);
        if (::geteuid() != 0)
            QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0), 0);
        struct stat before = {}, after = {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &before), 0);
        otherprocess::doAsStranger([this] {
            ProfileSettings settings(path());
            settings.setTheme(settings.health().trouble() == DiskTrouble::CannotOpen ? u"light"_s : u"system"_s);
            QCoreApplication::processEvents();
            if (settings.theme() == "light"_L1) // Told, and in memory.
                QFile(path() + ".told"_L1).open(QIODevice::WriteOnly);
        });
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QVERIFY(QFile::exists(path() + ".told"_L1));
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0600), 0);
        QCOMPARE(ProfileSettings(path()).theme(), u"dark"_s);
    }

    void aFolderInTheWayIsNoDisaster()
    {
        QVERIFY(QDir().mkpath(path()));
        ProfileSettings settings(path());
        QCOMPARE(settings.health().trouble(), DiskTrouble::CannotOpen);
        QVERIFY(settings.accounts().isEmpty());
        settings.setTheme(u"dark"_s);
        QCOMPARE(settings.theme(), u"dark"_s);
    }

private:
    QString path() const { return m_dir->filePath(u"deep/profile/parlour.ini"_s); }

    void write(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

PARLOUR_TEST(ProfileSettingsTest)
#include "profilesettingstest.moc"

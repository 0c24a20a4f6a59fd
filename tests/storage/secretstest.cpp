// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secrets.h"
#include "otherprocess.h"
#include "support/memorysecrets.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace parlour;
using namespace Qt::StringLiterals;

/// The keychain, and what the person chose to store without one.
class SecretsTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        QTemporaryDir folder;
        QString file = folder.filePath(u"passwords.json"_s);
        MemorySecrets keychain;

        QString read(SecretStore &store, const QString &key)
        {
            std::optional<SecretStore::Secret> answer;
            store.read(key, &keychain, [&](const SecretStore::Secret &secret) { answer = secret; });
            [&] { QTRY_VERIFY(answer.has_value()); }();
            return answer->state == KeychainState::Found ? answer->value : QString();
        }
        KeychainState write(SecretStore &store, const QString &key, const QString &value)
        {
            std::optional<KeychainState> answer;
            store.write(key, value, &keychain, [&](KeychainState state) { answer = state; });
            [&] { QTRY_VERIFY(answer.has_value()); }();
            return *answer;
        }
    };

private Q_SLOTS:
    void nothingIsUnencryptedUnlessChosen()
    {
        Scene s;
        s.keychain.state = KeychainState::NoService;
        Secrets secrets(s.keychain, s.file);
        QCOMPARE(s.write(secrets, u"account:alice@localhost"_s, u"secret"_s), KeychainState::NoService);
        QVERIFY(!QFile::exists(s.file));
        QCOMPARE(s.read(secrets, u"account:alice@localhost"_s), QString());
    }

    void whatIsChosenSurvivesARestartAndNeedsNoKeychain()
    {
        Scene s;
        s.keychain.silent = true;
        QVERIFY(Secrets(s.keychain, s.file).keepUnencrypted(u"k"_s, u" sécret \U0001F339"_s));
        Secrets secrets(s.keychain, s.file);
        QCOMPARE(secrets.unencrypted(u"k"_s), u" sécret \U0001F339"_s);
        QCOMPARE(s.read(secrets, u"k"_s), u" sécret \U0001F339"_s);
        QVERIFY2(s.keychain.reads.isEmpty(), "it must not wait for a keychain it does not need");
        QCOMPARE(QFile::permissions(s.file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void theKeychainTakesItBack()
    {
        Scene s;
        Secrets secrets(s.keychain, s.file);
        secrets.keepUnencrypted(u"k"_s, u"old"_s);
        QCOMPARE(s.write(secrets, u"k"_s, u"new"_s), KeychainState::Found);
        QCOMPARE(secrets.unencrypted(u"k"_s), QString());
        QVERIFY2(!QFile::exists(s.file), "nothing is left of it on the disk");
        QCOMPARE(s.read(secrets, u"k"_s), u"new"_s);
    }

    void aNewPasswordFollowsTheOldOne()
    {
        Scene s;
        s.keychain.state = KeychainState::Locked;
        Secrets secrets(s.keychain, s.file);
        secrets.keepUnencrypted(u"k"_s, u"old"_s);
        QCOMPARE(s.write(secrets, u"k"_s, u"new"_s), KeychainState::Found);
        QCOMPARE(secrets.unencrypted(u"k"_s), u"new"_s);
        QCOMPARE(s.write(secrets, u"other"_s, u"new"_s), KeychainState::Locked);
        QCOMPARE(secrets.unencrypted(u"other"_s), QString());
    }

    void removingTakesBothAway()
    {
        Scene s;
        s.keychain.secrets.insert(u"k"_s, u"x"_s);
        Secrets secrets(s.keychain, s.file);
        secrets.keepUnencrypted(u"k"_s, u"x"_s);
        bool done = false;
        secrets.remove(u"k"_s, this, [&](KeychainState) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!QFile::exists(s.file));
        QVERIFY(s.keychain.secrets.isEmpty());
    }

    void allOfOneAccountCanGo()
    {
        Scene s;
        Secrets secrets(s.keychain, s.file);
        secrets.keepUnencrypted(u"room:a@x tea@c"_s, u"1"_s);
        secrets.keepUnencrypted(u"room:a@x den@c"_s, u"2"_s);
        secrets.keepUnencrypted(u"room:b@x tea@c"_s, u"3"_s);
        QVERIFY(secrets.forgetUnencrypted(u"room:a@x "_s));
        Secrets again(s.keychain, s.file);
        QCOMPARE(again.unencrypted(u"room:a@x tea@c"_s), QString());
        QCOMPARE(again.unencrypted(u"room:b@x tea@c"_s), u"3"_s);
    }

    void aDamagedFileIsNoSecret_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff{{{");
        QTest::newRow("not an object") << QByteArray("[1]");
        QTest::newRow("no text") << QByteArray("{\"k\": {\"k\": 1}}");
    }
    void aDamagedFileIsNoSecret()
    {
        QFETCH(QByteArray, content);
        Scene s;
        QFile file(s.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        {
            Secrets secrets(s.keychain, s.file);
            QCOMPARE(secrets.unencrypted(u"k"_s), QString());
            QCOMPARE(secrets.health()->setAside().size(), 1);
            QFile aside(secrets.health()->setAside().first());
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
            QVERIFY(secrets.keepUnencrypted(u"k"_s, u"new"_s));
        }
        Secrets again(s.keychain, s.file);
        QVERIFY(again.health()->setAside().isEmpty());
        QCOMPARE(again.unencrypted(u"k"_s), u"new"_s);
    }

    void whatCanBeReadOfADamagedFileStaysInUse()
    {
        Scene s;
        for (int i = 1; i <= 2; ++i) {
            QFile file(s.file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(R"({"good": "one", "bad": 7})");
            file.close();
            Secrets secrets(s.keychain, s.file);
            QCOMPARE(secrets.unencrypted(u"good"_s), u"one"_s);
            QCOMPARE(secrets.health()->setAside().size(), 1);
            QCOMPARE(QDir(s.folder.path()).entryList({u"*.damaged-*"_s}).size(), i); // None is removed.
            Secrets again(s.keychain, s.file);
            QCOMPARE(again.unencrypted(u"good"_s), u"one"_s);
            QVERIFY(again.health()->setAside().isEmpty());
        }
    }

    void whatIsTooLongIsSetAside()
    {
        Scene s;
        QFile file(s.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1'500'000, ' '));
        file.close();
        Secrets secrets(s.keychain, s.file);
        QCOMPARE(QFileInfo(secrets.health()->setAside().value(0)).size(), 1'500'000);
        QVERIFY(secrets.keepUnencrypted(u"k"_s, u"x"_s));
    }

    void whatCannotBeReadIsNotReplaced()
    {
        Scene s;
        QVERIFY(Secrets(s.keychain, s.file).keepUnencrypted(u"k"_s, u"precious"_s));
        QCOMPARE(::chmod(QFile::encodeName(s.folder.path()).constData(), 0777), 0);
        if (::geteuid() != 0)
            QCOMPARE(::chmod(QFile::encodeName(s.file).constData(), 0), 0);
        otherprocess::doAsStranger([&s] {
            Secrets secrets(s.keychain, s.file);
            const bool kept = secrets.keepUnencrypted(u"k"_s, {}) || secrets.keepUnencrypted(u"other"_s, u"x"_s)
                || secrets.forgetUnencrypted(u"k"_s);
            if (!kept && secrets.health()->trouble() == DiskTrouble::CannotOpen)
                QFile(s.file + u".told"_s).open(QIODevice::WriteOnly);
        });
        QVERIFY(QFile::exists(s.file + u".told"_s));
        ::chmod(QFile::encodeName(s.file).constData(), 0600);
        QCOMPARE(Secrets(s.keychain, s.file).unencrypted(u"k"_s), u"precious"_s);
    }

    void aDiskThatDoesNotTakeItIsToldOnce()
    {
        Scene s;
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        s.file = disk.path(u"passwords.json"_s);
        Secrets secrets(s.keychain, s.file);
        QVERIFY(secrets.keepUnencrypted(u"old"_s, u"x"_s));
        disk.fill();
        const QSignalSpy told(secrets.health(), &DiskHealth::changed);
        for (const auto &key : {u"a"_s, u"b"_s})
            QVERIFY(!secrets.keepUnencrypted(key, u"y"_s));
        QCOMPARE(told.size(), 1);
        QCOMPARE(secrets.health()->trouble(), DiskTrouble::Full);
        QCOMPARE(Secrets(s.keychain, s.file).unencrypted(u"old"_s), u"x"_s);
        disk.makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 10'000); // By itself.
        QCOMPARE(secrets.health()->trouble(), DiskTrouble::None);
        QCOMPARE(Secrets(s.keychain, s.file).unencrypted(u"b"_s), u"y"_s);
    }

    void whatIsToBeForgottenIsForgottenLater()
    {
        Scene s;
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        s.file = disk.path(u"passwords.json"_s);
        Secrets secrets(s.keychain, s.file);
        QVERIFY(secrets.keepUnencrypted(u"k"_s, u"x"_s));
        QVERIFY(disk.setReadOnly(true));
        QVERIFY(!secrets.forgetUnencrypted(u"k"_s));
        QCOMPARE(secrets.health()->trouble(), DiskTrouble::ReadOnly);
        QVERIFY(disk.setReadOnly(false));
        secrets.health()->retryNow();
        QVERIFY(!QFile::exists(s.file));
    }

    void aFullDiskIsSaid()
    {
        Scene s;
        Secrets secrets(s.keychain, u"/nonexistent/folder/file"_s);
        QVERIFY(!secrets.keepUnencrypted(u"k"_s, u"x"_s));
        QVERIFY(secrets.health()->trouble() != DiskTrouble::None);
    }
};

PARLOUR_TEST(SecretsTest)
#include "secretstest.moc"

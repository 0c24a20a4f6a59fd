// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secrets.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QFile>
#include <QTemporaryDir>

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
        QCOMPARE(Secrets(s.keychain, s.file).unencrypted(u"k"_s), QString());
    }

    void aFullDiskIsSaid()
    {
        Scene s;
        Secrets secrets(s.keychain, u"/nonexistent/folder/file"_s);
        QVERIFY(!secrets.keepUnencrypted(u"k"_s, u"x"_s));
    }
};

PARLOUR_TEST(SecretsTest)
#include "secretstest.moc"

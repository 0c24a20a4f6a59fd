// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The system keychain, with a real Secret Service: the GNOME keyring on a bus of its own.

#include "keychainanswers.h"
#include "support/sessionbus.h"
#include "support/suite.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace std::chrono_literals;

namespace {

const auto Key = u"account:juliet@example.org"_s;

using enum KeychainState;

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon");
        QVERIFY2(m_bus.startKeyring("opens sesame"), "gnome-keyring-daemon");
    }

    void whatWasNeverKeptIsAbsent()
    {
        Keychain keychain(u"Parlour test"_s);
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, Absent);
        QCOMPARE(KeychainAnswers::remove(keychain, Key), Absent);
    }

    void keepsASecret_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << u"cauldronburn"_s;
        QTest::newRow("quotes, spaces, line breaks") << u" it's \"a\"\nsecret\t "_s;
        QTest::newRow("emoji") << u"🌹🗡️"_s;
        QTest::newRow("a blob of room passwords") << u"{\"orchard@muc\":\"cauldronburn\"}"_s.repeated(500);
    }

    void keepsASecret()
    {
        QFETCH(QString, secret);
        {
            Keychain keychain(u"Parlour test"_s);
            QCOMPARE(KeychainAnswers::write(keychain, Key, secret), Found);
        }
        Keychain keychain(u"Parlour test"_s);
        const auto answer = KeychainAnswers::read(keychain, Key);
        QVERIFY(answer);
        QCOMPARE(answer->state, Found);
        QCOMPARE(answer->value, secret);
    }

    void replacesAndRemoves()
    {
        Keychain keychain(u"Parlour test"_s);
        QCOMPARE(KeychainAnswers::write(keychain, Key, u"old"_s), Found);
        QCOMPARE(KeychainAnswers::write(keychain, Key, u"new"_s), Found);
        QCOMPARE(KeychainAnswers::read(keychain, Key)->value, u"new"_s);
        QCOMPARE(KeychainAnswers::remove(keychain, Key), Absent);
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, Absent);
    }

    void profilesDoNotShare()
    {
        Keychain one(u"Parlour one"_s);
        Keychain two(u"Parlour two"_s);
        QCOMPARE(KeychainAnswers::write(one, Key, u"one's"_s), Found);
        QCOMPARE(KeychainAnswers::read(two, Key)->state, Absent);
        QCOMPARE(KeychainAnswers::write(two, Key, u"two's"_s), Found);
        QCOMPARE(KeychainAnswers::read(one, Key)->value, u"one's"_s);
    }

    void whatCannotBeKeptWholeIsRefused()
    {
        Keychain keychain(u"Parlour test"_s);
        QCOMPARE(KeychainAnswers::write(keychain, Key, u""_s), Refused);
        QCOMPARE(KeychainAnswers::write(keychain, Key, u"cut\0off"_s), Refused); // found out by reading back
    }

    void answersInOrder()
    {
        Keychain keychain(u"Parlour test"_s);
        QObject context;
        QStringList answers;
        keychain.write(Key, u"1"_s, &context, [&](KeychainState) { answers << u"written"_s; });
        keychain.read(Key, &context, [&](const SecretStore::Secret &secret) { answers << secret.value; });
        keychain.write(Key, u"2"_s, &context, [&](KeychainState) { answers << u"written"_s; });
        keychain.read(Key, &context, [&](const SecretStore::Secret &secret) { answers << secret.value; });
        keychain.remove(Key, &context, [&](KeychainState) { answers << u"removed"_s; });
        QTRY_COMPARE(answers, (QStringList {u"written"_s, u"1"_s, u"written"_s, u"2"_s, u"removed"_s}));
    }

    void doesNotAnswerTheDead()
    {
        Keychain keychain(u"Parlour test"_s);
        auto context = std::make_unique<QObject>();
        bool answered = false;
        keychain.read(Key, context.get(), [&](const SecretStore::Secret &) { answered = true; });
        context.reset();
        QVERIFY(KeychainAnswers::read(keychain, Key)); // comes after it
        QVERIFY(!answered);
    }

    void mayDieWithRequestsPending()
    {
        auto keychain = std::make_unique<Keychain>(u"Parlour test"_s);
        bool answered = false;
        for (int i = 0; i < 5; ++i) {
            keychain->write(Key, u"x"_s, this, [&](KeychainState) { answered = true; });
            keychain->read(Key, this, [&](const SecretStore::Secret &) { answered = true; });
        }
        QCoreApplication::processEvents(); // the first one is under way
        QCoreApplication::processEvents();
        keychain.reset();
        QTest::qWait(300);
        QVERIFY(!answered);
        Keychain next(u"Parlour test"_s);
        QVERIFY(KeychainAnswers::read(next, Key));
    }

    void mayDieWhileItAnswers()
    {
        auto keychain = std::make_unique<Keychain>(u"Parlour test"_s);
        keychain->read(Key, this, [&](const SecretStore::Secret &) { keychain.reset(); });
        keychain->read(Key, this, [&](const SecretStore::Secret &) { QFAIL("answered from the grave"); });
        QTRY_VERIFY(!keychain);
        QTest::qWait(100);
    }

    /// Last: there is no way back.
    void saysThatItIsLocked()
    {
        Keychain keychain(u"Parlour test"_s);
        QCOMPARE(KeychainAnswers::write(keychain, Key, u"cauldronburn"_s), Found);
        lock();
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, Locked);
        QCOMPARE(KeychainAnswers::read(keychain, u"account:never@kept"_s)->state, Locked); // who knows?
        QCOMPARE(KeychainAnswers::write(keychain, Key, u"new"_s), Locked);
        QCOMPARE(KeychainAnswers::remove(keychain, Key), Locked);
    }

private:
    static void lock()
    {
        auto call = QDBusMessage::createMethodCall(SessionBus::secretService(), u"/org/freedesktop/secrets"_s,
                                                   u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        call << QVariant::fromValue(QList {QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s),
                                           QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
        const auto reply = QDBusConnection::sessionBus().call(call);
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    }

    SessionBus m_bus;
};

PARLOUR_TEST(KeychainTest)
#include "keychaintest.moc"

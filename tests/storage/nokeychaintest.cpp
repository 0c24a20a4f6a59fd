// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The system keychain where there is a session bus, but nobody, or somebody silent, behind it.

#include "keychainanswers.h"
#include "support/sessionbus.h"
#include "support/suite.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace std::chrono_literals;

namespace {

const auto Key = u"account:juliet@example.org"_s;

using enum KeychainState;

/// A service that takes calls and says nothing until told to fail them all.
class SilentService : public QDBusVirtualObject
{
public:
    explicit SilentService(const QString &name)
        : m_name(name)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
    {
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
        started = m_bus.registerService(name);
    }
    ~SilentService() override
    {
        m_bus.unregisterService(m_name);
        QDBusConnection::disconnectFromBus(m_name);
    }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        calls << message;
        return true;
    }
    void failAll()
    {
        for (const QDBusMessage &call : std::exchange(calls, {}))
            m_bus.send(call.createErrorReply(QDBusError::Failed, u"changed my mind"_s));
    }

    bool started = false;
    QList<QDBusMessage> calls;

private:
    const QString m_name;
    QDBusConnection m_bus;
};

} // namespace

class NoKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.start(), "dbus-daemon"); }
    void cleanup() { qunsetenv("KDE_SESSION_VERSION"); }

    void nobodyThere()
    {
        Keychain keychain(u"Parlour test"_s, 5s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(KeychainAnswers::write(keychain, Key, u"x"_s), NoService);
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, NoService);
        QCOMPARE(KeychainAnswers::remove(keychain, Key), NoService);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void silenceEndsAtTheDeadline()
    {
        SilentService service(SessionBus::secretService());
        QVERIFY(service.started);
        Keychain keychain(u"Parlour test"_s, 300ms);
        QList<KeychainState> answers;
        QElapsedTimer timer;
        timer.start();
        keychain.read(Key, this, [&](const SecretStore::Secret &secret) { answers << secret.state; });
        keychain.write(Key, u"x"_s, this, [&](KeychainState state) { answers << state; });
        QTRY_COMPARE(answers, (QList {NoService, NoService})); // also the one that was waiting
        QVERIFY2(timer.elapsed() >= 290 && timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(!service.calls.isEmpty());

        const auto before = service.calls.size();
        service.failAll(); // late, unheard, and once more for all that asks on
        QVERIFY(before > 0);
        QTRY_VERIFY_WITH_TIMEOUT((service.failAll(), KeychainAnswers::read(keychain, Key).has_value()), 5000);
        QCOMPARE(answers.size(), 2);
    }

    void mayDieBeforeALateAnswer()
    {
        SilentService service(SessionBus::secretService());
        QVERIFY(service.started);
        auto keychain = std::make_unique<Keychain>(u"Parlour test"_s, 200ms);
        keychain->read(Key, this, [](const SecretStore::Secret &) { QFAIL("answered from the grave"); });
        QTRY_VERIFY(!service.calls.isEmpty());
        keychain.reset();
        for (int i = 0; i < 10; ++i) {
            service.failAll();
            QTest::qWait(50);
        }
    }

    /// Qt Keychain would wait for a KWallet that hangs in this very thread.
    void aHangingWalletDoesNotHangUs()
    {
        qputenv("KDE_SESSION_VERSION", "6");
        SilentService service(u"org.kde.kwalletd6"_s);
        QVERIFY(service.started);
        Keychain keychain(u"Parlour test"_s, 300ms);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, NoService);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(service.calls.size(), 1);
        QCOMPARE(service.calls.first().member(), u"networkWallet"_s);
    }

    void noWalletOnKde()
    {
        qputenv("KDE_SESSION_VERSION", "6");
        Keychain keychain(u"Parlour test"_s, 5s);
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, NoService);
    }

private:
    SessionBus m_bus;
};

PARLOUR_TEST(NoKeychainTest)
#include "nokeychaintest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The system keychain where there is no session bus, and the one in memory.

#include "keychainanswers.h"
#include "support/memorysecrets.h"
#include "support/sessionbus.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace std::chrono_literals;

namespace {

const auto Key = u"rooms:juliet@example.org"_s;

using enum KeychainState;

} // namespace

class NoBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBusIsSaidAtOnce()
    {
        Keychain keychain(u"Parlour test"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, NoService);
        QCOMPARE(KeychainAnswers::write(keychain, Key, u"x"_s), NoService);
        QCOMPARE(KeychainAnswers::remove(keychain, Key), NoService);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void aDeadAddressIsSaidSoonToo()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        Keychain keychain(u"Parlour test"_s, 5s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(KeychainAnswers::read(keychain, Key)->state, NoService);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void memoryKeepsAndForgets()
    {
        MemorySecrets secrets;
        QCOMPARE(KeychainAnswers::read(secrets, Key)->state, Absent);
        QCOMPARE(KeychainAnswers::write(secrets, Key, u"x"_s), Found);
        QCOMPARE(KeychainAnswers::read(secrets, Key)->value, u"x"_s);
        QCOMPARE(KeychainAnswers::remove(secrets, Key), Absent);
        QCOMPARE(KeychainAnswers::read(secrets, Key)->state, Absent);
        secrets.state = Locked;
        QCOMPARE(KeychainAnswers::read(secrets, Key)->state, Locked);
        QCOMPARE(KeychainAnswers::write(secrets, Key, u"x"_s), Locked);
        QVERIFY(secrets.secrets.isEmpty());
    }

    void memoryIsSilentOnRequest()
    {
        MemorySecrets secrets;
        secrets.silent = true;
        bool answered = false;
        secrets.read(Key, this, [&](const SecretStore::Secret &) { answered = true; });
        QTest::qWait(50);
        QVERIFY(!answered);
        secrets.answerAll();
        QVERIFY(answered);
    }

private:
    SessionBus m_bus; // never started
};

PARLOUR_TEST(NoBusTest)
#include "nobustest.moc"

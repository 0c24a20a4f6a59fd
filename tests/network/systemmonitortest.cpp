// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/systemmonitor.h"
#include "network/fixture.h"
#include "support/suite.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Waking from sleep, as logind tells it, on a bus of our own in place of the system's.
class SystemMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty(),
                 "no dbus-daemon here; scripts/setup installs it");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        m_address = m_bus.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
        QVERIFY(logind().registerService(u"org.freedesktop.login1"_s));
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void wakes()
    {
        SystemMonitor system;
        QSignalSpy changed(&system, &SystemMonitor::changed);
        announce(true);
        announce(false);
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1); // Falling asleep is no news.
    }

    void anotherNetworkIsAReasonToTryAgain()
    {
        const TestCertificates certificates;
        Wire wire(certificates.good);
        QVERIFY(wire.signIn());
        wire.server.setCertificate(certificates.other); // A hotel's login page.
        wire.server.leave();
        QTRY_COMPARE(wire.failed.size(), 2);
        QCOMPARE(wire.connection.problem(), ConnectionProblem::CertificateUntrusted);
        QCOMPARE(wire.failed.last().at(1).toBool(), false);
        wire.server.setCertificate(certificates.good);
        announce(false);
        QTRY_COMPARE(wire.online.size(), 2);
        wire.server.script.saslFailure = "not-authorized"; // That is no better elsewhere.
        wire.server.leave();
        QTRY_COMPARE(wire.connection.problem(), ConnectionProblem::WrongPassword);
        const int connections = wire.server.connections;
        announce(false);
        QVERIFY(!QTest::qWaitFor([&] { return wire.server.connections > connections; }, 100));
    }

private:
    QDBusConnection logind() const
    {
        return QDBusConnection::connectToBus(QString::fromLatin1(m_address), u"logind"_s);
    }
    void announce(bool falling) const
    {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                 u"PrepareForSleep"_s);
        signal << falling;
        logind().send(signal);
    }

    QProcess m_bus;
    QByteArray m_address;
};

PARLOUR_TEST(SystemMonitorTest)
#include "systemmonitortest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/surroundings.h"
#include "support/suite.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Waking from sleep, as logind tells it, on a bus of our own in place of the system's.
class SurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("no dbus-daemon here");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        m_address = m_bus.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void wakes()
    {
        auto logind = QDBusConnection::connectToBus(QString::fromLatin1(m_address), u"logind"_s);
        QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
        Surroundings surroundings;
        QSignalSpy changed(&surroundings, &Surroundings::changed);
        announce(logind, true);
        announce(logind, false);
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1); // Falling asleep is no news.
    }

private:
    static void announce(QDBusConnection &bus, bool falling)
    {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                 u"PrepareForSleep"_s);
        signal << falling;
        bus.send(signal);
    }

    QProcess m_bus;
    QByteArray m_address;
};

PARLOUR_TEST(SurroundingsTest)
#include "surroundingstest.moc"

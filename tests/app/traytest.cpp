// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"
#include "desktop/desktopmotion.h"
#include "desktop/trayitem.h"
#include "support/faketray.h"
#include "support/sessionbus.h"
#include "support/suite.h"

#include <QDBusInterface>
#include <QDBusReply>

using namespace parlour;
using namespace Qt::StringLiterals;

/// The portal that lets programs start with the session.
class FakeBackground : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    QVariantMap asked;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options)
    {
        asked = options;
        return QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s);
    }
};

/// The portal that tells how the desktop is set.
class FakeSettings : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    bool animates = true;
    QStringList asked;

public Q_SLOTS:
    QDBusVariant ReadOne(const QString &space, const QString &key)
    {
        asked << space + u' ' + key;
        return QDBusVariant(key == "enable-animations"_L1 ? QVariant(animates) : QVariant(0U));
    }
};

/// The icon in the tray and starting with the session, over a bus of the test's own.
class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sessionBus.start());
        m_address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        m_ours = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"ours"_s));
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"ours"_s); }

    void thereIsOneOnlyWhereSomebodyShowsIt()
    {
        TrayItem tray(*m_ours);
        tray.start();
        QSignalSpy changed(&tray, &TrayItem::thereChanged);
        {
            FakeTray host(m_address, false); // A watcher, and nobody who shows anything.
            QVERIFY(host.isThere());
            QTRY_VERIFY(host.asked > 0);
            QVERIFY(!tray.isThere());
            host.setHost(true);
            QTRY_VERIFY(tray.isThere());
            QCOMPARE(host.items, QStringList {m_ours->baseService()});
            host.setHost(false);
            QTRY_VERIFY(!tray.isThere());
            host.setHost(true);
            QTRY_VERIFY(tray.isThere());
        }
        QTRY_VERIFY(!tray.isThere());
        QCOMPARE(changed.size(), 4);
    }
    void theIconHasAMark()
    {
        FakeTray host(m_address);
        TrayItem tray(*m_ours);
        tray.start();
        QTRY_VERIFY(tray.isThere());
        const auto plain = host.icon();
        QCOMPARE(plain.size(), 4);
        QCOMPARE(plain.first().pixels.size(), 4 * plain.first().width * plain.first().height);
        QVERIFY(plain.first().pixels.count('\0') < plain.first().pixels.size());
        tray.setUnread(3);
        QTRY_COMPARE(host.newIcons, 1);
        tray.setUnread(4);
        QVERIFY(host.icon().first().pixels != plain.first().pixels);
        tray.setUnread(0);
        QTRY_COMPARE(host.newIcons, 2);
        QCOMPARE(host.icon().first().pixels, plain.first().pixels);
    }
    void aClickOpens()
    {
        FakeTray host(m_address);
        TrayItem tray(*m_ours);
        tray.start();
        QTRY_VERIFY(tray.isThere());
        QSignalSpy activated(&tray, &TrayItem::activated);
        host.call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"ProvideXdgActivationToken"_s,
                  {u"token-9"_s});
        host.call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s, {1, 2});
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first(), "token-9"_ba);
    }
    void theMenuIsChosenFrom()
    {
        FakeTray host(m_address);
        TrayItem tray(*m_ours);
        tray.start();
        QTRY_VERIFY(tray.isThere());
        QCOMPARE(host.menu(), (QStringList {u"Open Parlour"_s, u"Do not disturb"_s, u"-"_s, u"Quit"_s}));
        tray.menu().setQuiet(true);
        QCOMPARE(host.menu(), (QStringList {u"Open Parlour"_s, u"Do not disturb, on"_s, u"-"_s, u"Quit"_s}));
        QSignalSpy chosen(&tray.menu(), &DBusMenu::chosen);
        host.choose(DBusMenu::Quit);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<DBusMenu::Entry>(), DBusMenu::Quit);
        host.choose(77);
        host.choose(DBusMenu::Line);
        host.choose(DBusMenu::Open);
        QTRY_COMPARE(chosen.size(), 2);
    }
    void nobodyWaitsForABus()
    {
        TrayItem tray(QDBusConnection(u"nowhere"_s));
        tray.start();
        tray.setUnread(1);
        QVERIFY(!tray.isThere());
    }
    void aFileStartsItWithTheSession()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"autostart"_s);
        AutostartFile start(folder, {u"/opt/my \"apps\"/parlour"_s, u"--minimized"_s});
        QSignalSpy changed(&start, &SessionStart::changed);
        QVERIFY(!start.isOn());
        start.setOn(true);
        QVERIFY(start.isOn());
        QFile file(folder + u"/im.parlour.Parlour.desktop"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(content.contains("\nExec=\"/opt/my \\\\\"apps\\\\\"/parlour\" \"--minimized\"\n"));
        file.close();
        QVERIFY(file.open(QFile::Append)); // As GNOME's tweaks do.
        file.write("X-GNOME-Autostart-enabled=false\n");
        file.close();
        QVERIFY(!start.isOn());
        start.setOn(true);
        QVERIFY(start.isOn());
        start.setOn(false);
        QVERIFY(!start.isOn());
        QVERIFY(!file.exists());
        QCOMPARE(changed.size(), 3);
    }
    void aSandboxAsksThePortal()
    {
        auto bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
        FakeBackground fake;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        bool remembered = false;
        BackgroundPortal start(*m_ours, {u"parlour"_s, u"--minimized"_s}, false, [&](bool on) { remembered = on; });
        QSignalSpy changed(&start, &SessionStart::changed);
        start.setOn(true);
        QTRY_VERIFY(fake.asked.value(u"autostart"_s).toBool());
        QVERIFY(!start.isOn()); // It has not answered yet.
        const QString path = u"/org/freedesktop/portal/desktop/request/"_s
            + m_ours->baseService().mid(1).replace(u'.', u'_') + u'/' + fake.asked.value(u"handle_token"_s).toString();
        const auto answer = [&bus](const QString &at, uint response) {
            auto signal = QDBusMessage::createSignal(at, u"org.freedesktop.portal.Request"_s, u"Response"_s);
            signal.setArguments({response, QVariantMap {{u"autostart"_s, true}}});
            bus.send(signal);
        };
        answer(path + u"0"_s, 0); // Another program's.
        answer(path, 0);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(start.isOn() && remembered);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    void theDesktopMayWantLessMotion()
    {
        auto bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
        FakeSettings fake;
        fake.animates = false;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        DesktopMotion motion(*m_ours);
        QSignalSpy changed(&motion, &DesktopMotion::changed);
        QTRY_VERIFY(motion.isReduced());
        QTRY_COMPARE(fake.asked.size(), 2);
        const auto tell = [&bus](const QString &space, const QString &key, const QVariant &value) {
            auto signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                     u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
            signal.setArguments({space, key, QVariant::fromValue(QDBusVariant(value))});
            bus.send(signal);
        };
        tell(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        QTRY_VERIFY(!motion.isReduced());
        tell(u"org.example"_s, u"reduced-motion"_s, 1U);
        tell(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, 1U);
        QTRY_VERIFY(motion.isReduced());
        QCOMPARE(changed.size(), 3);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

private:
    SessionBus m_sessionBus;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_ours;
};

PARLOUR_TEST(TrayTest)
#include "traytest.moc"

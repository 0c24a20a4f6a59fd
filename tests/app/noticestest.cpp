// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/freedesktopnotices.h"
#include "desktop/launcherbadge.h"
#include "desktop/portalnotices.h"
#include "support/fakenotifications.h"
#include "support/sessionbus.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

const Notice Tea {u"tea"_s, u"Tea"_s, u"bob: <b>1 & 2</b>"_s};

Notice later(Notice notice, const QString &body, bool isNews = true)
{
    notice.body = body;
    notice.isNews = isNews;
    return notice;
}

} // namespace

/// The portal, as a test wants it.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")

public:
    QHash<QString, QVariantMap> shown;

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notification) { shown.insert(id, notification); }
    void RemoveNotification(const QString &id) { shown.remove(id); }

Q_SIGNALS:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameters);
};

/// Hears what a dock hears.
class Dock : public QObject
{
    Q_OBJECT

public:
    QStringList heard;

public Q_SLOTS:
    void hear(const QString &program, const QVariantMap &properties)
    {
        heard << program + u' ' + properties.value(u"count"_s).toString() + u' '
                + properties.value(u"count-visible"_s).toString();
    }
};

/// Notices on the desktop, over a bus of the test's own.
class NoticesTest : public QObject
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

    void whatIsShownReplacesWhatWas()
    {
        FakeNotifications daemon(m_address);
        QVERIFY(daemon.isThere());
        FreedesktopNotices notices(*m_ours);
        notices.show(Tea);
        QTRY_COMPARE(daemon.words(), QStringList {u"Tea | bob: <b>1 & 2</b>"_s}); // This daemon takes no markup.
        const auto first = daemon.calls.first();
        QCOMPARE(
            first.actions,
            (QStringList {u"default"_s, u"Open"_s, u"inline-reply"_s, u"Reply"_s, u"mark-read"_s, u"Mark as read"_s}));
        QCOMPARE(first.hints.value(u"desktop-entry"_s), u"im.parlour.Parlour"_s);
        QCOMPARE(first.hints.value(u"sound-name"_s), u"message-new-instant"_s);
        notices.show(later(Tea, u"two"_s));
        QTRY_COMPARE(daemon.words(), QStringList {u"Tea | two"_s});
        QCOMPARE(daemon.calls.last().replaces, first.number);
        notices.show(later(Tea, u"three"_s, false));
        QTRY_COMPARE(daemon.words(), QStringList {u"Tea | three"_s});
        QVERIFY(daemon.calls.last().hints.value(u"suppress-sound"_s).toBool());
        notices.withdraw(u"tea"_s);
        QTRY_COMPARE(daemon.words(), QStringList());
        notices.show(later(Tea, u"four"_s, false)); // Nothing is there that it could take the place of.
        notices.show({u"hall"_s, u"Hall"_s, u"five"_s, true, false});
        QTRY_COMPARE(daemon.words(), QStringList {u"Hall | five"_s});
        QVERIFY(daemon.calls.last().hints.value(u"suppress-sound"_s).toBool());
    }
    void markupIsEscapedWhereThereIsSome()
    {
        FakeNotifications daemon(m_address);
        daemon.capabilities = {u"body"_s, u"body-markup"_s};
        FreedesktopNotices notices(*m_ours);
        notices.show(Tea);
        QTRY_COMPARE(daemon.words(), QStringList {u"Tea | bob: &lt;b&gt;1 &amp; 2&lt;/b&gt;"_s});
        QCOMPARE(daemon.calls.first().actions, QStringList()); // Nor has this one buttons.
    }
    /// The answer of the daemon is not waited for; what comes meanwhile is shown then, or not at all.
    void muchAtOnceIsOneNotice()
    {
        FakeNotifications daemon(m_address);
        FreedesktopNotices notices(*m_ours);
        for (int i = 0; i < 5; ++i)
            notices.show(later(Tea, QString::number(i)));
        QTRY_COMPARE(daemon.words(), QStringList {u"Tea | 4"_s});
        QTRY_VERIFY(notices.isShown(u"tea"_s));
        notices.show(later(Tea, u"5"_s));
        notices.show(later(Tea, u"6"_s));
        notices.withdraw(u"tea"_s);
        QTRY_COMPARE(daemon.words(), QStringList());
        QTRY_VERIFY(daemon.calls.size() >= 2);
        QTRY_COMPARE(daemon.words(), QStringList());
        QCOMPARE(daemon.calls.last().body, u"5"_s);
    }
    void aClickBringsItsToken()
    {
        FakeNotifications daemon(m_address);
        FreedesktopNotices notices(*m_ours);
        QSignalSpy opened(&notices, &NoticeBoard::opened);
        notices.show(Tea);
        QTRY_VERIFY(notices.isShown(u"tea"_s));
        daemon.invoke(daemon.shown.firstKey(), u"default"_s, u"token-7"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first(), (QVariantList {u"tea"_s, "token-7"_ba}));
    }
    void itIsAnsweredAndMarkedAsRead()
    {
        FakeNotifications daemon(m_address);
        FreedesktopNotices notices(*m_ours);
        QSignalSpy replied(&notices, &NoticeBoard::replied);
        QSignalSpy read(&notices, &NoticeBoard::readMarked);
        connect(&notices, &NoticeBoard::replied, &notices, &NoticeBoard::withdraw);
        notices.show(Tea);
        QTRY_VERIFY(notices.isShown(u"tea"_s));
        const uint number = daemon.shown.firstKey();
        Q_EMIT daemon.NotificationReplied(number, u"yes"_s);
        Q_EMIT daemon.NotificationReplied(number, u"yes"_s); // Twice is once.
        QTRY_COMPARE(daemon.shown.size(), 0);
        QTRY_COMPARE(replied.size(), 1);
        QCOMPARE(replied.first(), (QVariantList {u"tea"_s, u"yes"_s}));
        notices.show(Tea);
        QTRY_VERIFY(notices.isShown(u"tea"_s));
        daemon.invoke(daemon.shown.firstKey(), u"mark-read"_s);
        QTRY_COMPARE(read.size(), 1);
    }
    /// Another program that says so is not the daemon.
    void strangersDoNotClick()
    {
        FakeNotifications daemon(m_address);
        FreedesktopNotices notices(*m_ours);
        QSignalSpy opened(&notices, &NoticeBoard::opened);
        notices.show(Tea);
        QTRY_VERIFY(notices.isShown(u"tea"_s));
        const uint number = daemon.shown.firstKey();
        FakeNotifications stranger(m_address, u"stranger"_s);
        QVERIFY(!stranger.isThere());
        stranger.invoke(number, u"default"_s);
        notices.show({u"hall"_s, u"Hall"_s, u"word"_s});
        QTRY_COMPARE(daemon.shown.size(), 2);
        QCOMPARE(opened.size(), 0);
    }
    void aDaemonThatStartsAgainIsUsed()
    {
        FreedesktopNotices notices(*m_ours);
        notices.show(Tea); // There is none.
        for (const auto *name : {u"one", u"two"}) {
            QTRY_VERIFY(!notices.isShown(u"tea"_s)); // It went with its daemon.
            FakeNotifications daemon(m_address, QString(name));
            QVERIFY(daemon.isThere());
            const auto isShown = [&] {
                notices.show(later(Tea, QString(name))); // It may not be known yet that there is one.
                return daemon.words() == QStringList {u"Tea | "_s + QString(name)};
            };
            QTRY_VERIFY(isShown());
            QTRY_VERIFY(notices.isShown(u"tea"_s));
            QCOMPARE(daemon.calls.first().replaces, 0U);
        }
    }
    void nothingIsLeftBehind()
    {
        FakeNotifications daemon(m_address);
        {
            FreedesktopNotices notices(*m_ours);
            notices.show(Tea);
            QTRY_VERIFY(notices.isShown(u"tea"_s));
        }
        QTRY_COMPARE(daemon.shown.size(), 0);
    }
    void nobodyWaitsForABus()
    {
        const QDBusConnection none(u"nowhere"_s);
        FreedesktopNotices notices(none);
        PortalNotices portal(none);
        LauncherBadge badge(none);
        notices.show(Tea);
        notices.withdraw(u"tea"_s);
        portal.show(Tea);
        badge.setCount(1);
    }
    void aSandboxHasThePortal()
    {
        auto bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
        FakePortal fake;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        PortalNotices notices(*m_ours);
        QSignalSpy opened(&notices, &NoticeBoard::opened);
        QSignalSpy read(&notices, &NoticeBoard::readMarked);
        notices.show(Tea);
        QTRY_COMPARE(fake.shown.size(), 1);
        QCOMPARE(fake.shown.value(u"tea"_s).value(u"title"_s), u"Tea"_s);
        QCOMPARE(fake.shown.value(u"tea"_s).value(u"body"_s), Tea.body);
        Q_EMIT fake.ActionInvoked(u"another"_s, u"open"_s, {});
        Q_EMIT fake.ActionInvoked(u"tea"_s, u"open"_s,
                                  {u"target"_s, QVariantMap {{u"activation-token"_s, u"token-8"_s}}});
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first(), (QVariantList {u"tea"_s, "token-8"_ba}));
        Q_EMIT fake.ActionInvoked(u"tea"_s, u"mark-read"_s, {});
        QTRY_COMPARE(read.size(), 1);
        notices.withdraw(u"tea"_s);
        QTRY_COMPARE(fake.shown.size(), 0);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    void docksHearTheNumber()
    {
        auto bus = QDBusConnection::connectToBus(m_address, u"dock"_s);
        Dock dock;
        QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &dock,
                            SLOT(hear(QString, QVariantMap))));
        LauncherBadge badge(*m_ours);
        badge.setCount(0);
        badge.setCount(3);
        badge.setCount(3);
        badge.setCount(0);
        const QString program = u"application://im.parlour.Parlour.desktop "_s;
        QTRY_COMPARE(dock.heard, (QStringList {program + u"3 true"_s, program + u"0 false"_s}));
        QDBusConnection::disconnectFromBus(u"dock"_s);
    }

private:
    SessionBus m_sessionBus;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_ours;
};

PARLOUR_TEST(NoticesTest)
#include "noticestest.moc"

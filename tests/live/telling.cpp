// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/otherclient.h"
#include "driver/proxy.h"
#include "driver/talker.h"
#include "support/fakenotifications.h"
#include "support/faketray.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

/// What the desktop is asked to show. PARLOUR_SERVER says which server, PARLOUR_SHOTS where pictures go.
class Telling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNoticeIsOpenedAnsweredAndRead();
    void whatWasMissedInManyRoomsIsToldOnce();
    void aTrayShowsIt();
    void itStartsInTheTray();
    void preferencesAreShown_data();
    void preferencesAreShown();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    static Thing room(const QString &start) { return row(QRegularExpression(u'^' + start)).in(list("Rooms")); }
    static Thing box(const char *name) { return {u"check box"_s, name}; }
    /// `setup` with a notification daemon on its bus.
    static Client::Setup with(std::unique_ptr<FakeNotifications> &daemon, Client::Setup setup)
    {
        setup.onBus = [&daemon](const QString &bus) { daemon = std::make_unique<FakeNotifications>(bus); };
        return setup;
    }
    /// All rooms are in sight.
    static void makeHigh(const Client::Setup &setup)
    {
        const qint32 geometry[] {0, 0, 1280, 1500, 0};
        QVERIFY(QDir().mkpath(setup.profile));
        QSettings settings(setup.profile + u"/parlour.ini"_s, QSettings::IniFormat);
        settings.setValue(u"windows/_main"_s, QByteArray(reinterpret_cast<const char *>(geometry), sizeof geometry));
    }

    std::unique_ptr<House> m_house;
};

void Telling::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
    Client first(m_house->person(u"romeo"_s, u"first"_s));
    House::create(first, u"balcony"_s);
    House::create(first, u"attic"_s);
    first.end();
}

void Telling::aNoticeIsOpenedAnsweredAndRead()
{
    std::unique_ptr<FakeNotifications> notices;
    Client desk(with(notices, m_house->person(u"romeo"_s, u"desk"_s)));
    QVERIFY(notices->isThere());
    desk.click(room(u"attic, joined"_s));
    desk.waitFor(room(u"balcony, joined"_s));
    Talker juliet(m_house->server(), u"balcony@conference.localhost"_s);
    Client laptop(m_house->person(u"romeo"_s, u"laptop"_s));
    laptop.click(room(u"attic, joined"_s));
    laptop.waitFor(room(u"balcony, joined"_s));
    juliet.say(u"nothing for anybody"_s);
    juliet.say(u"Romeo: where are you?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notices->words(), QStringList {u"balcony | Talker: Romeo: where are you?"_s}, 20'000);
    desk.waitFor(room(u"balcony, joined, 2 unread, 1 mention"_s));
    notices->invoke(notices->shown.firstKey(), u"default"_s, u"a-token"_s);
    desk.waitFor(House::message(u"Talker, Romeo: where are you\\?, "_s));
    desk.waitFor(room(u"balcony, joined(?!, [0-9])"_s)); // It is before the eyes, and read.
    QCOMPARE(notices->words(), QStringList());

    desk.click(room(u"attic"_s));
    juliet.say(u"Romeo: do you hear?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notices->shown.size(), 1, 20'000);
    Q_EMIT notices->NotificationReplied(notices->shown.firstKey(), u"I hear"_s);
    QTRY_VERIFY_WITH_TIMEOUT(juliet.hears(u"I hear"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(notices->words(), QStringList(), 20'000);

    juliet.say(u"Romeo: and now?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notices->shown.size(), 1, 20'000);
    desk.waitFor(room(u"balcony, joined, 2 unread"_s));
    notices->invoke(notices->shown.firstKey(), u"mark-read"_s);
    desk.waitFor(room(u"balcony, joined(?!, [0-9])"_s));

    juliet.say(u"Romeo: read me elsewhere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notices->shown.size(), 1, 20'000);
    laptop.waitFor(room(u"balcony, joined, 1 unread"_s));
    laptop.click(room(u"balcony, joined"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notices->shown.size(), 0, 20'000);
    laptop.check();
    desk.check();
}

void Telling::whatWasMissedInManyRoomsIsToldOnce()
{
    constexpr int Rooms = 20, Missed = 200, Mentioned = 5, Mentions = 3;
    const auto address = [](int i) { return u"r%1@conference.localhost"_s.arg(i, 2, 10, QLatin1Char('0')); };
    const auto name = [](int i) { return u"r%1"_s.arg(i, 2, 10, QLatin1Char('0')); };
    std::vector<std::unique_ptr<Talker>> talkers;
    for (int i = 0; i < Rooms; ++i) {
        talkers.push_back(std::make_unique<Talker>(m_house->server(), address(i)));
        talkers.back()->open();
        talkers.back()->say(u"before"_s);
    }
    {
        OtherClient other(m_house->server());
        for (int i = 0; i < Rooms; ++i) { // The last two of those with mentions, none at all.
            const bool isNone = i == 3 || i == 4;
            other.publish(
                address(i),
                u"<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'><nick>Romeo</nick><extensions>%1"
                "</extensions></conference>"_s.arg(
                    isNone ? u"<notify xmlns='urn:xmpp:notification-settings:1'><never/></notify>"_s : QString()));
        }
    }
    auto setup = m_house->person(u"romeo"_s, u"missing"_s);
    setup.screen = {1280, 1600};
    makeHigh(setup);
    {
        Client first(setup);
        for (int i = 0; i < Rooms; ++i)
            first.waitFor(room(name(i) + u", joined.*Talker: before"_s));
        first.check();
    }
    QString lastMentions[Rooms];
    for (int i = 0; i < Rooms; ++i) {
        for (int j = 0; j < Missed; ++j) {
            const bool isMention = i < Mentioned && (j == 20 || j == 90 || j == 160);
            talkers[i]->send(isMention ? u"Romeo: mention %1 in %2"_s.arg(j).arg(i) : u"word %1"_s.arg(j));
            if (j % 50 == 49)
                talkers[i]->say(u"so far %1"_s.arg(j));
        }
        lastMentions[i] = talkers[i]->stanzaId(u"so far 199"_s);
    }
    // Another device has read one of the five, to its end.
    OtherClient other(m_house->server());
    other.ask("set",
              u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:mds:displayed:0'>"
              "<item id='%1'><displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' by='%1' "
              "id='%2'/></displayed></item></publish><publish-options><x xmlns='jabber:x:data' type='submit'>"
              "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/pubsub#publish-options</value>"
              "</field><field var='pubsub#persist_items'><value>true</value></field><field var='pubsub#max_items'>"
              "<value>max</value></field><field var='pubsub#send_last_published_item'><value>never</value></field>"
              "<field var='pubsub#access_model'><value>whitelist</value></field></x></publish-options></pubsub>"_s.arg(
                  address(2), lastMentions[2]));
    Proxy proxy(m_house->server().port());
    setup.arguments.replaceInStrings(QString::number(m_house->server().port()), QString::number(proxy.port()));
    std::unique_ptr<FakeNotifications> notices;
    Client again(with(notices, setup));
    QTRY_COMPARE_WITH_TIMEOUT(notices->words(),
                              (QStringList {u"r00: %1 mentions | Talker: Romeo: mention 20 in 0"_s.arg(Mentions),
                                            u"r01: %1 mentions | Talker: Romeo: mention 20 in 1"_s.arg(Mentions)}),
                              120'000);
    for (int i = 0; i < Rooms; ++i)
        again.waitFor(room(name(i) + (i == 2 ? u", joined(?!, [0-9])"_s : u", joined, 204 unread"_s)));
    QCOMPARE(notices->news(), 2);
    for (int i = 0; i < 10; ++i) {
        const int before = proxy.attempts();
        proxy.cut();
        again.waitUntil(u"a new line"_s, [&](const auto &tree) { // Without the pause before it.
            if (const Element now = button("Try now").findIn(tree); now.exists())
                again.screen().click(again.accessible().extents(now).center());
            return proxy.attempts() > before;
        });
        again.waitUntilGone(button("Try now"));
        again.waitFor(room(u"r19, joined"_s));
    }
    talkers[0]->say(u"Romeo: live"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notices->news(), 3, 20'000);
    QCOMPARE(notices->calls.last().title, u"r00: 4 mentions"_s);
    again.check();
}

void Telling::aTrayShowsIt()
{
    std::unique_ptr<FakeNotifications> notices;
    std::unique_ptr<FakeTray> tray;
    auto setup = m_house->person(u"romeo"_s, u"desk"_s);
    setup.onBus = [&](const QString &bus) {
        notices = std::make_unique<FakeNotifications>(bus);
        tray = std::make_unique<FakeTray>(bus);
    };
    Client desk(setup);
    QTRY_COMPARE_WITH_TIMEOUT(tray->items.size(), 1, 20'000);
    desk.click(room(u"attic, joined"_s));
    Talker juliet(m_house->server(), u"balcony@conference.localhost"_s);
    tray->choose(DBusMenu::DoNotDisturb);
    juliet.say(u"Romeo: psst"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tray->newIcons, 1, 20'000); // The mark is there; nobody is disturbed.
    QCOMPARE(notices->calls.size(), 0);
    QVERIFY(tray->menu().contains(u"Do not disturb, on"_s));
    desk.key(u"Control+comma"_s);
    const Thing keep = box("Keep running when the window is closed");
    desk.click(keep);
    desk.waitUntil(u"the tick"_s, [&](const auto &tree) { return keep.findIn(tree).is(Element::Checked); });
    m_house->picture(desk, u"tray"_s);
    desk.check();
    tray->choose(DBusMenu::Quit); // It has not only hidden.
    QTRY_COMPARE_WITH_TIMEOUT(desk.processId(), 0, 20'000);
}

void Telling::itStartsInTheTray()
{
    std::unique_ptr<FakeTray> tray;
    auto setup = m_house->person(u"romeo"_s, u"hidden"_s);
    setup.arguments << u"--minimized"_s;
    setup.isHidden = true;
    setup.onBus = [&](const QString &bus) { tray = std::make_unique<FakeTray>(bus); };
    QVERIFY(QDir().mkpath(setup.profile));
    QSettings(setup.profile + u"/parlour.ini"_s, QSettings::IniFormat).setValue(u"window/keepRunning"_s, true);
    Client desk(setup);
    QTRY_COMPARE_WITH_TIMEOUT(tray->items.size(), 1, 20'000);
    const auto isDark = [&desk] { // The screen is empty: no window is on it.
        const QImage screen = desk.screen().grab();
        return screen.pixel(screen.rect().center()) == screen.pixel(0, 0);
    };
    QVERIFY(isDark());
    tray->call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s, {0, 0});
    desk.click(room(u"attic, joined"_s));
    QVERIFY(!isDark());
    desk.check();
}

void Telling::preferencesAreShown_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textSize");
    QTest::newRow("light") << u"light"_s << u"C.UTF-8"_s << 100;
    QTest::newRow("large and german") << u"dark"_s << u"de_DE.UTF-8"_s << 200;
}

void Telling::preferencesAreShown()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(int, textSize);
    const bool isGerman = language.startsWith("de"_L1);
    const QString look = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-');
    auto setup = m_house->person(u"romeo"_s, u"looks-"_s + look);
    setup.arguments[setup.arguments.indexOf(u"--theme"_s) + 1] = theme;
    setup.environment.insert(u"LC_ALL"_s, language);
    QVERIFY(QDir().mkpath(setup.profile));
    QSettings(setup.profile + u"/parlour.ini"_s, QSettings::IniFormat).setValue(u"textSize"_s, textSize);
    Client desk(setup);
    desk.waitFor(row(QRegularExpression(u"^attic, "_s)));
    desk.key(u"Control+comma"_s);
    desk.click({u"page tab"_s, isGerman ? "Benachrichtigungen" : "Notifications"});
    desk.waitFor(
        box(isGerman ? "Namen und Text in Benachrichtigungen zeigen" : "Show names and text in notifications"));
    m_house->picture(desk, look);
    desk.check();
}

PARLOUR_TEST(Telling)
#include "telling.moc"

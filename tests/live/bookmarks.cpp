// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/otherclient.h"
#include "protocol/bookmarks/storage.h"
#include "protocol/muc/stanzas.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

/// One person with several devices, each a program with a profile of its own: what is done on one shows on the other within
/// five seconds. PARLOUR_SERVER says which server, PARLOUR_SHOTS where pictures go.
class Bookmarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void joiningAndLeavingShowEverywhere();
    void aPasswordInTheBookmarkLetsAFreshProfileIn();
    void aDestroyedRoomIsNotJoinedAgain();
    void whatOtherClientsWriteIsFollowedAndKeptWhole();
    void theOldKindIsReadWhereTheServerDoesNotConvert();
    void aNameGoesToAllDevicesAndForgettingToo();
    void roomsArePinnedMutedAndGrouped();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    static Thing roomRow(const QString &start)
    {
        return row(QRegularExpression(u'^' + start + u"(, .*)?$"_s)).in(list("Rooms"));
    }
    /// How the rows stand, names only.
    static QStringList rows(const Client &client);
    static void waitForRows(Client &client, const QStringList &wanted);
    void within5s(const std::function<void()> &happens);

    std::unique_ptr<House> m_house;
};

void Bookmarks::initTestCase()
{
    QTest::setThrowOnFail(true);
}

/// A server each, so that nobody has bookmarks yet.
void Bookmarks::init()
{
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Bookmarks::within5s(const std::function<void()> &happens)
{
    QElapsedTimer timer;
    timer.start();
    happens();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
}

QStringList Bookmarks::rows(const Client &client)
{
    QStringList names;
    for (const auto &element : client.accessible().tree()) {
        if (element.role == "list item"_L1 && element.name.contains(u", joined"_s))
            names << element.name.section(u',', 0, 0);
    }
    return names;
}

void Bookmarks::waitForRows(Client &client, const QStringList &wanted)
{
    client.waitUntil(u"rows "_s + wanted.join(u' '), [&](const auto &) { return rows(client) == wanted; });
}

void Bookmarks::joiningAndLeavingShowEverywhere()
{
    Client desk(m_house->person(u"romeo"_s, u"desk"_s));
    Client laptop(m_house->person(u"romeo"_s, u"laptop"_s));
    laptop.waitFor(words("Online"));
    House::create(desk, u"garden"_s);
    within5s([&] { laptop.waitFor(chat(u"garden, joined"_s)); });
    m_house->picture(laptop, u"joined-elsewhere"_s);
    laptop.click(roomRow(u"garden"_s));
    laptop.click(button("Leave"));
    within5s([&] { desk.waitFor(chat(u"garden, not joined"_s)); });
    desk.waitFor(words("You left the room on another device."));
    m_house->picture(desk, u"left-elsewhere"_s);
    desk.click(button("Join"));
    within5s([&] { laptop.waitFor(chat(u"garden, joined"_s)); });
    desk.check();
    laptop.check();
}

void Bookmarks::aPasswordInTheBookmarkLetsAFreshProfileIn()
{
    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    House::create(romeo, u"vault"_s, u"open sesame"_s);
    {
        Client juliet(m_house->person(u"juliet"_s, u"first"_s));
        const Thing asking = House::askFor(juliet, "Join room", "Join a room", u"vault"_s, u"Juliet"_s);
        juliet.click(button("Join").in(asking));
        juliet.fill(secret("Room password"), u"open sesame"_s);
        juliet.click(Thing(u"combo box"_s, "Remember password"));
        juliet.waitFor(row("In my bookmark (readable by your server)"));
        m_house->picture(juliet, u"remember"_s);
        juliet.click(row("In my bookmark (readable by your server)"));
        juliet.click(button("Join"));
        juliet.waitFor(chat(u"vault, joined"_s));
        QVERIFY(!juliet.sees(words(QRegularExpression(u"remembered until you quit"_s))));
        OtherClient other(m_house->server(), u"juliet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(other.stored().contains(u"<password>open sesame</password>"_s), 5000);
        juliet.check();
        QVERIFY(!juliet.said().contains(u"open sesame"_s));
    }
    Client juliet(m_house->person(u"juliet"_s, u"second"_s));
    juliet.waitFor(chat(u"vault, joined"_s)); // Nobody asked.
    QVERIFY(!juliet.sees(words("vault needs a password")));
    juliet.check();
    romeo.check();
}

void Bookmarks::aDestroyedRoomIsNotJoinedAgain()
{
    Client romeo(m_house->person(u"romeo"_s, u"owner"_s));
    House::create(romeo, u"mayfly"_s);
    OtherClient other(m_house->server());
    QTRY_VERIFY_WITH_TIMEOUT(other.stored().contains(u"mayfly@conference.localhost"_s), 5000);
    QVERIFY(other.stored().contains(u"autojoin=\"true\""_s));
    other.ask(u"mayfly@conference.localhost"_s, "set", muc::destroyQuery({}));
    romeo.waitUntilGone(chat(u"mayfly, joined"_s));
    QTRY_VERIFY_WITH_TIMEOUT(other.stored().contains(u"autojoin=\"false\""_s), 5000);
    romeo.check();
    Client fresh(m_house->person(u"romeo"_s, u"fresh"_s));
    fresh.waitFor(chat(u"mayfly, not joined"_s));
    fresh.check();
}

void Bookmarks::whatOtherClientsWriteIsFollowedAndKeptWhole()
{
    Client romeo(m_house->person(u"romeo"_s, u"desk"_s));
    House::create(romeo, u"attic"_s);
    romeo.click(button("Leave"));
    romeo.waitFor(chat(u"attic, not joined"_s));
    OtherClient other(m_house->server());
    QTRY_VERIFY_WITH_TIMEOUT(other.stored().contains(u"autojoin=\"false\""_s), 5000);
    other.ask(
        "set",
        u"<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><delete node='urn:xmpp:bookmarks:1'/></pubsub>"_s);
    const auto extensions = u"<extensions><pin xmlns=\"urn:example:pin\" order=\"3\">  as it is </pin></extensions>"_s;
    other.publish(u"attic"_s,
                  u"<conference xmlns='urn:xmpp:bookmarks:1' name='Under the roof' autojoin='true'><nick>Rom</nick>"
                  "<password>kept</password>%1</conference>"_s.arg(extensions));
    within5s([&] { romeo.waitFor(chat(u"Under the roof, joined"_s)); });
    romeo.waitFor(row("Rom, owner, moderator").in(list("People")));
    romeo.click(button("Leave"));
    QTRY_VERIFY_WITH_TIMEOUT(other.stored().contains(u"autojoin=\"false\""_s), 5000);
    const QString stored = other.stored();
    QVERIFY2(stored.contains(extensions) && stored.contains(u"<password>kept</password>"_s), qPrintable(stored));
    QVERIFY2(stored.contains(u"name=\"Under the roof\""_s) && stored.contains(u"<nick>Rom</nick>"_s),
             qPrintable(stored));
    // The node was as anybody could read it who sees us online, and had room for one.
    const QString form = other.ask(u"romeo@localhost"_s, "get", bookmarks::configurationQuery());
    QVERIFY2(form.contains(QRegularExpression(u"pubsub#access_model[^/]*?(?s:.*?)<value>whitelist</value>"_s)),
             qPrintable(form));
    romeo.check();
}

void Bookmarks::theOldKindIsReadWhereTheServerDoesNotConvert()
{
    qputenv("OLD_BOOKMARKS", "1"); // Prosody: both kinds, apart. ejabberd: only the old kind.
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    qunsetenv("OLD_BOOKMARKS");
    OtherClient other(m_house->server());
    other.ask("set",
              u"<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference name='Cellar' "
              "jid='cellar@conference.localhost' autojoin='1'><nick>Rom</nick></conference></storage></query>"_s);
    Client juliet(m_house->person(u"juliet"_s, u"owner"_s)); // The room has to be there.
    const bool modern =
        other.stored() != "refused"_L1 || qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s) == "prosody"_L1;
    House::create(juliet, u"cellar"_s);
    {
        Client romeo(m_house->person(u"romeo"_s, u"first"_s));
        romeo.waitFor(chat(u"Cellar, joined"_s));
        const Thing notice =
            words("Your server does not keep bookmarks. Your rooms are remembered on this computer only.");
        if (modern) {
            QTRY_VERIFY_WITH_TIMEOUT(other.stored().contains(u"cellar@conference.localhost"_s), 5000);
            QVERIFY(!romeo.sees(notice));
        } else {
            romeo.waitFor(notice);
            m_house->picture(romeo, u"no-bookmarks"_s);
            romeo.click(button("Dismiss"));
        }
        romeo.click(roomRow(u"Cellar"_s));
        romeo.click(button("Leave"));
        romeo.waitFor(chat(u"Cellar, not joined"_s));
        romeo.check();
    }
    Client romeo(m_house->person(u"romeo"_s, u"first"_s));
    romeo.waitFor(words("Online"));
    romeo.waitFor(chat(u"Cellar, not joined"_s)); // It does not come back.
    romeo.check();
}

void Bookmarks::aNameGoesToAllDevicesAndForgettingToo()
{
    Client desk(m_house->person(u"romeo"_s, u"desk"_s));
    Client laptop(m_house->person(u"romeo"_s, u"laptop"_s));
    laptop.waitFor(words("Online"));
    House::create(desk, u"orchard"_s);
    House::create(desk, u"balcony"_s);
    laptop.waitFor(chat(u"orchard, joined"_s));
    desk.rightClick(roomRow(u"orchard"_s));
    desk.click(item("Rename..."));
    desk.fill(field("Name in your list"), u"Capulets' orchard"_s);
    m_house->picture(desk, u"rename"_s);
    desk.key(u"Return"_s);
    within5s([&] { laptop.waitFor(chat(u"Capulets' orchard, joined"_s)); });
    desk.rightClick(roomRow(u"Capulets' orchard"_s));
    desk.click(item("Remove from list"));
    within5s([&] { laptop.waitUntilGone(roomRow(u"Capulets' orchard"_s)); });
    laptop.waitFor(chat(u"balcony, joined"_s));
    desk.check();
    laptop.check();
}

void Bookmarks::roomsArePinnedMutedAndGrouped()
{
    {
        Client romeo(m_house->person(u"romeo"_s, u"tidy"_s));
        for (const auto *name : {u"delta", u"bravo", u"alpha", u"charlie"})
            House::create(romeo, QString(name));
        waitForRows(romeo, {u"delta"_s, u"bravo"_s, u"alpha"_s, u"charlie"_s});
        romeo.rightClick(roomRow(u"alpha"_s));
        m_house->picture(romeo, u"menu"_s);
        romeo.click(item("Pin to the top"));
        waitForRows(romeo, {u"alpha"_s, u"delta"_s, u"bravo"_s, u"charlie"_s});
        romeo.rightClick(roomRow(u"delta"_s));
        romeo.click(item("Group..."));
        romeo.fill(field("Group"), u"Letters of the far end of the alphabet"_s);
        m_house->picture(romeo, u"group"_s);
        romeo.key(u"Return"_s);
        waitForRows(romeo, {u"alpha"_s, u"bravo"_s, u"charlie"_s, u"delta"_s});
        romeo.waitFor(words("Letters of the far end of the alphabet"));
        romeo.rightClick(roomRow(u"charlie"_s));
        romeo.click(item("Move up"));
        waitForRows(romeo, {u"alpha"_s, u"charlie"_s, u"bravo"_s, u"delta"_s});
        romeo.rightClick(roomRow(u"bravo"_s));
        romeo.click(item("Notifications"));
        m_house->picture(romeo, u"levels"_s);
        romeo.click(item("Mentions only"));
        romeo.waitFor(chat(u"bravo, joined, muted"_s));
        m_house->picture(romeo, u"arranged"_s);
        romeo.click(button("Menu"));
        m_house->picture(romeo, u"order"_s);
        romeo.click(Thing({}, "Rooms by name"));
        waitForRows(romeo, {u"alpha"_s, u"bravo"_s, u"charlie"_s, u"delta"_s});
        Client juliet(m_house->person(u"juliet"_s, u"talker"_s));
        House::join(juliet, u"bravo"_s, u"Juliet"_s);
        romeo.click(roomRow(u"alpha"_s));
        juliet.fill(field("Message"), u"Hist! Nobody in particular"_s);
        juliet.key(u"Return"_s);
        romeo.waitFor(chat(u"bravo, joined, 1 unread, muted"_s));
        m_house->picture(romeo, u"muted"_s);
        juliet.check();
        romeo.check();
    }
    Client again(m_house->person(u"romeo"_s, u"tidy"_s));
    waitForRows(again, {u"alpha"_s, u"bravo"_s, u"charlie"_s, u"delta"_s});
    again.waitFor(words("Letters of the far end of the alphabet"));
    again.waitFor(row(QRegularExpression(u"^alpha, joined.*, pinned(,|$)"_s)).in(list("Rooms")));
    again.check();
}

PARLOUR_TEST(Bookmarks)
#include "bookmarks.moc"

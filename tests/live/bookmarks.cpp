// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
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
    within5s([&] { laptop.waitFor(row("garden, joined").in(list("Rooms"))); });
    m_house->picture(laptop, u"joined-elsewhere"_s);
    laptop.click(roomRow(u"garden"_s));
    laptop.click(button("Leave"));
    within5s([&] { desk.waitFor(row("garden, not joined").in(list("Rooms"))); });
    desk.waitFor(words("You left the room on another device."));
    m_house->picture(desk, u"left-elsewhere"_s);
    desk.click(button("Join"));
    within5s([&] { laptop.waitFor(row("garden, joined").in(list("Rooms"))); });
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
        juliet.waitFor(row("vault, joined").in(list("Rooms")));
        QVERIFY(!juliet.sees(words(QRegularExpression(u"remembered until you quit"_s))));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_house->server().hasStored("open sesame</password>") || m_house->server().hasStored("open sesame"), 10000);
        juliet.check();
        QVERIFY(!juliet.said().contains(u"open sesame"_s));
    }
    Client juliet(m_house->person(u"juliet"_s, u"second"_s));
    juliet.waitFor(row("vault, joined").in(list("Rooms"))); // Nobody asked.
    QVERIFY(!juliet.sees(words("vault needs a password")));
    juliet.check();
    romeo.check();
}

void Bookmarks::aDestroyedRoomIsNotJoinedAgain()
{
    Client romeo(m_house->person(u"romeo"_s, u"owner"_s));
    {
        // A room whose creation is given up is destroyed.
        const Thing asking = House::askFor(romeo, "New room", "New room", u"mayfly"_s, u"Romeo"_s);
        romeo.click(button("Create").in(asking));
        romeo.waitUntilGone(asking);
        romeo.waitFor(button("Save"));
        Client other(m_house->person(u"romeo"_s, u"other"_s));
        other.waitFor(roomRow(u"mayfly"_s));
        romeo.click(button("Close"));
        romeo.waitFor(row("mayfly, not joined").in(list("Rooms")));
        other.waitUntilGone(row("mayfly, joined").in(list("Rooms")));
        other.check();
    }
    Client fresh(m_house->person(u"romeo"_s, u"fresh"_s));
    fresh.waitFor(row("mayfly, not joined").in(list("Rooms")));
    fresh.check();
    romeo.check();
}

void Bookmarks::aNameGoesToAllDevicesAndForgettingToo()
{
    Client desk(m_house->person(u"romeo"_s, u"desk"_s));
    Client laptop(m_house->person(u"romeo"_s, u"laptop"_s));
    laptop.waitFor(words("Online"));
    House::create(desk, u"orchard"_s);
    House::create(desk, u"balcony"_s);
    laptop.waitFor(row("orchard, joined").in(list("Rooms")));
    desk.rightClick(roomRow(u"orchard"_s));
    desk.click(item("Rename..."));
    desk.fill(field("Name in your list"), u"Capulets' orchard"_s);
    m_house->picture(desk, u"rename"_s);
    desk.key(u"Return"_s);
    within5s([&] { laptop.waitFor(row("Capulets' orchard, joined").in(list("Rooms"))); });
    desk.rightClick(roomRow(u"Capulets' orchard"_s));
    desk.click(item("Remove from list"));
    within5s([&] { laptop.waitUntilGone(roomRow(u"Capulets' orchard"_s)); });
    laptop.waitFor(row("balcony, joined").in(list("Rooms")));
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
        romeo.click(item("Mute"));
        romeo.waitFor(row("bravo, joined, muted").in(list("Rooms")));
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
        romeo.waitFor(row("bravo, joined, 1 unread, muted").in(list("Rooms")));
        m_house->picture(romeo, u"muted"_s);
        juliet.check();
        romeo.check();
    }
    Client again(m_house->person(u"romeo"_s, u"tidy"_s));
    waitForRows(again, {u"alpha"_s, u"bravo"_s, u"charlie"_s, u"delta"_s});
    again.waitFor(words("Letters of the far end of the alphabet"));
    again.waitFor(row(QRegularExpression(u"^alpha, joined.*, pinned$"_s)).in(list("Rooms")));
    again.check();
}

QTEST_GUILESS_MAIN(Bookmarks)
#include "bookmarks.moc"

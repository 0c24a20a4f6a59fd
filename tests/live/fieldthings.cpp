// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/service.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Small things that people stumble over day by day; a Service plays the rooms. PARLOUR_SHOTS says where pictures go.
class FieldThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRoomIsAskedOnceWhatItIs();
    void aStrangersInvitation();
    void aRoomOneWasRemovedFrom();
    void aNicknameThatIsKeptForOne();
    void theMenuOfARoom();
    void theProgramItself();

private:
    static Thing roomRow(const QString &start) { return row(QRegularExpression(u'^' + start)).in(list("Rooms")); }
    static Thing item(const char *name) { return {u"menu item"_s, name}; }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Service> m_service;
};

void FieldThings::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(u"prosody"_s);
    QVERIFY(m_house->server().isRunning());
    m_service = std::make_unique<Service>(m_house->server());
    QVERIFY(m_service->isUp());
}

void FieldThings::aRoomIsAskedOnceWhatItIs()
{
    for (const auto &room : {u"hall"_s, u"attic"_s})
        m_service->room(room).onJoin = {Script::self(), Script::subject(u"Masks"_s)};
    auto setup = m_house->person(u"romeo"_s);
    setup.arguments << u"xmpp:attic@field.example?join"_s;
    Client romeo(setup);
    romeo.waitFor(words("Online")); // Until then the card moves, away from a click.
    romeo.click(button("Look at attic@field.example"));
    romeo.waitUntilGone(button("Look at attic@field.example"));
    QTRY_COMPARE(m_service->timesAsked(u"attic"_s), 1);
    romeo.click(button("Join"));
    romeo.waitFor(roomRow(u"attic, joined"_s));
    House::knock(romeo, Service::address(u"hall"_s), u"Romeo"_s);
    romeo.waitFor(roomRow(u"hall, joined"_s));
    for (const auto &room : {u"hall"_s, u"attic"_s}) { // Whoever speaks, has asked before.
        romeo.click(roomRow(room));
        House::say(romeo, u"Hello "_s + room);
        romeo.waitFor(House::message(u"[Rr]omeo, Hello %1, [^,]*$"_s.arg(room)));
        QCOMPARE(m_service->timesAsked(room), 1);
    }
    m_service->room(u"hall"_s).onAsk[u"http://jabber.org/protocol/disco#info"_s] = {
        Script::disco({u"http://jabber.org/protocol/muc"_s, u"muc_passwordprotected"_s})};
    m_service->say(u"hall"_s,
                   {u"<message type='groupchat' from='{room}'><x xmlns='http://jabber.org/protocol/muc#user'>"
                    "<status code='104'/></x></message>"_s});
    QTRY_COMPARE(m_service->timesAsked(u"hall"_s), 2); // It is another one now.
    romeo.check();
}

void FieldThings::aStrangersInvitation()
{
    m_service->room(u"stairs"_s);
    Client romeo(m_house->person(u"romeo"_s));
    House::knock(romeo, Service::address(u"stairs"_s), u"Romeo"_s);
    romeo.waitFor(roomRow(u"stairs, joined"_s));
    m_service->say(
        u"stairs"_s,
        {u"<message from='masks@field.example'><x xmlns='http://jabber.org/protocol/muc#user'>"
         "<invite from='tybalt@capulet.example/x'><reason>Come if you dare</reason></invite></x></message>"_s});
    romeo.waitFor(words(QRegularExpression(
        u"^1 invitation.*\\n.*tybalt@capulet\\.example invites you to masks@field\\.example\\.$"_s)));
    QVERIFY2(!romeo.sees(words(QRegularExpression(u"dare"_s))), "a stranger's own words");
    QCOMPARE(m_service->timesAsked(u"masks"_s), 0);
    m_house->picture(romeo, u"a-strangers-invitation"_s);
    romeo.click(button("Show invitations"));
    romeo.waitFor(words("Come if you dare"));
    romeo.waitUntilGone(button("Show invitations"));
    romeo.check();
}

void FieldThings::aRoomOneWasRemovedFrom()
{
    m_service->room(u"yard"_s).onJoin = {Script::occupant(u"Bob"_s), Script::self(), Script::subject()};
    Client romeo(m_house->person(u"romeo"_s));
    House::knock(romeo, Service::address(u"yard"_s), u"Romeo"_s);
    romeo.waitFor(row(QRegularExpression(u"^Bob"_s)).in(list("People")));
    m_service->say(
        u"yard"_s,
        {u"<presence type='unavailable' from='{room}/{nick}'><x xmlns='http://jabber.org/protocol/muc#user'>"
         "<item affiliation='none' role='none'><actor nick='Bob'/></item><status code='307'/><status code='110'/></x></presence>"_s});
    romeo.waitFor(button("Rejoin"));
    QVERIFY(!romeo.sees(words(QRegularExpression(u"^\\d+ (people|person)$"_s))));
    QVERIFY(!romeo.sees(field("Find a person")));
    m_house->picture(romeo, u"nobody-beside-it"_s);
    romeo.check();
}

void FieldThings::aNicknameThatIsKeptForOne()
{
    const QString rose = u"Romeo \U0001F339"_s;
    Script &garden = m_service->room(u"garden"_s);
    garden.onAsk.insert(
        u"http://jabber.org/protocol/disco#info x-roomuser-item"_s,
        {Script::result(u"<query xmlns='http://jabber.org/protocol/disco#info' node='x-roomuser-item'>"
                        "<identity category='conference' type='text' name='%1'/></query>"_s.arg(rose))});
    garden.onJoin = {Script::error(u"presence"_s, u"conflict"_s)};
    Client romeo(m_house->person(u"romeo"_s));
    House::knock(romeo, Service::address(u"garden"_s), u"Romeo"_s);
    romeo.waitFor(words(QRegularExpression(u"%1.* is the nickname you have registered in this room"_s.arg(rose))));
    m_house->picture(romeo, u"a-kept-nickname"_s);
    garden.onJoin = {Script::self(), Script::subject()};
    romeo.click(button("Join"));
    romeo.waitFor(row(QRegularExpression(u'^' + rose)).in(list("People")));
    romeo.check();
}

void FieldThings::theMenuOfARoom()
{
    m_service->room(u"balcony"_s);
    Client romeo(m_house->person(u"romeo"_s));
    House::knock(romeo, Service::address(u"balcony"_s), u"Romeo"_s);
    romeo.waitFor(roomRow(u"balcony, joined"_s));
    const Thing tip(u"tool tip"_s, "More");
    romeo.screen().move(romeo.accessible().extents(romeo.waitFor(button("More"))).center());
    romeo.waitFor(tip);
    romeo.click(button("More"));
    romeo.waitFor(item("Register a nickname..."));
    romeo.waitUntilGone(tip);
    m_house->picture(romeo, u"more"_s);
    romeo.key(u"Escape"_s);
    romeo.waitUntilGone(item("Register a nickname..."));
    romeo.check();
}

void FieldThings::theProgramItself()
{
    Client romeo(m_house->person(u"romeo"_s));
    romeo.waitFor(words("Online"));
    romeo.click(button("Menu"));
    romeo.click(item("Preferences"));
    romeo.click(Thing(u"combo box"_s, "Colours"));
    romeo.click(row("Dark"));
    romeo.click(Thing(u"combo box"_s, "Text size"));
    romeo.click(row("115 %"));
    const QColor ground = romeo.picture().pixelColor(4, 4);
    QVERIFY2(ground.lightness() < 80, qPrintable(ground.name()));
    m_house->picture(romeo, u"preferences"_s);
    romeo.click(button("Close"));
    romeo.key(u"F1"_s);
    romeo.waitFor(row("Ctrl+Q: Quit"));
    m_house->picture(romeo, u"keyboard"_s);
    romeo.click(button("Close"));
    romeo.click(button("Menu"));
    romeo.click(item("About Parlour"));
    romeo.waitFor(words(QRegularExpression(u"^Parlour \\d"_s)));
    m_house->picture(romeo, u"about"_s);
    romeo.click(button("Close"));
    romeo.check();
    romeo.key(u"Control+q"_s);
    QCOMPARE(romeo.end(), 0);
}

PARLOUR_TEST(FieldThings)
#include "fieldthings.moc"

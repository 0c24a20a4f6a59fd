// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/service.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Rooms as they are out there: gateways, old services and busy ones, which a Service plays. PARLOUR_SHOTS says where
/// pictures go.
class Field : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRoomThatBehaves();

    // Who am I, and am I inside?
    void aRoomThatDoesNotMarkItsAnswers();
    void aRoomThatGivesAnOddName();
    void aRoomThatRemovesWithoutSayingWhom();

    // Refusals
    void aGatewayThatRefusesWithoutAnId();
    void aServiceThatIsDown();
    void aRoomThatIsSlow();

private:
    /// Asks a room of the service to let Romeo in, by the dialog.
    static void knock(Client &client, const QString &room);

    std::unique_ptr<House> m_house;
    std::unique_ptr<Service> m_service;
};

void Field::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(u"prosody"_s);
    QVERIFY(m_house->server().isRunning());
    m_service = std::make_unique<Service>(m_house->server());
    QVERIFY(m_service->isUp());
}

void Field::knock(Client &client, const QString &room)
{
    House::knock(client, Service::address(room), u"Romeo"_s);
}

void Field::aRoomThatBehaves()
{
    m_service->room(u"hall"_s).onJoin = {Script::occupant(u"Bob"_s), Script::self(), Script::subject(u"Masks"_s)};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"hall"_s);
    romeo.waitFor(row(QRegularExpression(u"^Bob"_s)).in(list("People")));
    House::say(romeo, u"Good evening"_s);
    romeo.waitFor(House::message(u"Romeo, Good evening, [^,]*$"_s));
    m_service->say(u"hall"_s,
                   {u"<message type='groupchat' from='{room}/Bob' id='1'><body>Well met, {nick}</body></message>"_s});
    romeo.waitFor(House::message(u"Bob, Well met, Romeo, "_s));
    romeo.click(button("Leave"));
    QTRY_VERIFY(m_service->heard(u"hall"_s, u"unavailable"_s));
    romeo.check();
}

void Field::aRoomThatDoesNotMarkItsAnswers()
{
    m_service->room(u"old"_s).onJoin = {Script::occupant(u"Bob"_s), Script::occupant(u"{nick}"_s), Script::subject()};
    Script &wrong = m_service->room(u"wrong"_s);
    wrong.onJoin = {u"<presence id='{id}'><x xmlns='http://jabber.org/protocol/muc'><item affiliation='owner' "
                    "role='moderator'/><status code='110'/></x></presence>"_s};
    Client romeo(m_house->person(u"romeo"_s));
    for (const auto &room : {u"old"_s, u"wrong"_s}) {
        knock(romeo, room);
        romeo.waitFor(row(QRegularExpression(u'^' + room + u", joined"_s)).in(list("Rooms")));
        House::say(romeo, u"Hello "_s + room);
        romeo.waitFor(House::message(u"Romeo, Hello %1, [^,]*$"_s.arg(room)));
    }
    romeo.check();
}

void Field::aRoomThatGivesAnOddName()
{
    const QString bob = u"\u20bfob"_s;
    const QString us = u"Romeo \U0001F339"_s;
    m_service->room(u"garden"_s).onJoin = {
        Script::occupant(bob),
        u"<presence from='{room}/%1' id='{id}'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' "
        "role='participant'/><status code='110'/><status code='210'/></x></presence>"_s.arg(us),
        Script::subject()};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"garden"_s);
    romeo.waitFor(row(QRegularExpression(u'^' + us)).in(list("People")));
    m_house->picture(romeo, u"odd-names"_s);
    House::say(romeo, u"/msg %1 Speak low"_s.arg(bob));
    QTRY_VERIFY(m_service->heard(u"garden"_s, u"Speak low"_s, bob));
    romeo.click(row(QRegularExpression(u"^garden"_s)).in(list("Rooms")));
    romeo.click(button("Leave"));
    QTRY_VERIFY(m_service->heard(u"garden"_s, u"unavailable"_s, us));
    romeo.check();
}

void Field::aRoomThatRemovesWithoutSayingWhom()
{
    m_service->room(u"yard"_s);
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"yard"_s);
    romeo.waitFor(row(QRegularExpression(u"^Romeo"_s)).in(list("People")));
    m_service->say(
        u"yard"_s,
        {u"<presence type='unavailable' from='{room}/{nick}'><x xmlns='http://jabber.org/protocol/muc#user'>"
         "<item affiliation='none' role='none'><actor nick='Tybalt'/><reason>Too late</reason></item><status "
         "code='307'/></x></presence>"_s});
    romeo.waitFor(words("You were removed by Tybalt. Reason: Too late"));
    m_house->picture(romeo, u"removed"_s);
    romeo.click(button("Rejoin"));
    romeo.waitFor(row(QRegularExpression(u"^Romeo"_s)).in(list("People")));
    // Whoever answers our presence with an error does not know us: asked at once, and back by itself.
    m_service->room(u"yard"_s).onAsk.insert(u"urn:xmpp:ping"_s, {Script::error(u"iq"_s, u"not-acceptable"_s)});
    m_service->say(u"yard"_s, {Script::error(u"presence"_s, u"item-not-found"_s)});
    romeo.waitFor(words(QRegularExpression(u"^The room no longer knew you"_s)));
    romeo.waitFor(row(QRegularExpression(u"^yard, joined"_s)).in(list("Rooms")));
    romeo.check();
}

void Field::aGatewayThatRefusesWithoutAnId()
{
    Script &channel = m_service->room(u"#verona%irc"_s);
    const QStringList welcome = channel.onJoin;
    channel.onJoin = {u"<presence type='error'><error code='401' type='auth'/></presence>"_s};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"#verona%irc"_s);
    romeo.waitFor(secret("Room password"));
    m_house->picture(romeo, u"needs-a-password"_s);
    channel.onJoin = {u"<presence type='error'><error type='cancel'><conflict "
                      "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s};
    romeo.fill(secret("Room password"), u"moth"_s);
    romeo.click(button("Join"));
    romeo.waitFor(words("That nickname is taken"));
    QVERIFY(m_service->heard(u"#verona%irc"_s, u"<password>moth</password>"_s));
    channel.onJoin = welcome;
    romeo.click(button("Join"));
    romeo.waitFor(row(QRegularExpression(u"^Romeo2"_s)).in(list("People")));
    romeo.check();
}

void Field::aServiceThatIsDown()
{
    Script &hall = m_service->room(u"ballroom"_s);
    hall.onJoin = {
        u"<presence type='error' id='{id}'><error type='cancel'><service-unavailable "
        "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>MUC is "
        "restarting</text></error></presence>"_s};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"ballroom"_s);
    romeo.waitFor(words("ballroom is out of order"));
    romeo.waitFor(words(QRegularExpression(u"Parlour tries again by itself"_s)));
    m_house->picture(romeo, u"out-of-order"_s);
    hall = Script();
    romeo.waitFor(row(QRegularExpression(u"^ballroom, joined"_s)).in(list("Rooms"))); // By itself.
    romeo.check();
}

void Field::aRoomThatIsSlow()
{
    m_service->room(u"crowd"_s).onJoin = {Script::occupant(u"Bob"_s)};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"crowd"_s);
    romeo.waitFor(words("1 person so far"));
    for (int i = 2; i <= 31; ++i)
        m_service->say(u"crowd"_s, {Script::occupant(u"Guest %1"_s.arg(i))});
    romeo.waitFor(words("31 people so far"));
    m_house->picture(romeo, u"so-far"_s);
    m_service->say(u"crowd"_s, {Script::self(), Script::subject()});
    romeo.waitFor(row(QRegularExpression(u"^crowd, joined"_s)).in(list("Rooms")));
    romeo.check();
}

PARLOUR_TEST(Field)
#include "field.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/otherclient.h"
#include "driver/profilelook.h"
#include "driver/service.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Forms, bookmarks and addresses as they are out there, which a Service and other clients of ours play. PARLOUR_SHOTS says
/// where pictures go.
class FieldPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    // Forms
    void aFormWithHiddenFields();
    void aServerThatWantsTheWholeForm();
    void aPasswordThatIsWarnedOf();

    // Bookmarks
    void bookmarksThatAreAllGone();
    void bookmarksThatAreOdd();

    // Addresses
    void aNameWithASpace();
    void aLinkThatIsTyped();
    void aGatewayThatListsItsRooms();
    void hostsWithUnderscores();

private:
    static Thing roomRow(const QString &start) { return row(QRegularExpression(u'^' + start)).in(list("Rooms")); }
    /// The script of a room that Romeo owns, with a form of these fields.
    Script &own(const QString &room, const QString &fields);
    /// Into that room, and its settings open.
    static void configure(Client &client, const QString &room);

    std::unique_ptr<House> m_house;
    std::unique_ptr<Service> m_service;
};

static const QString Owner = u"http://jabber.org/protocol/muc#owner"_s;

static QString formField(const QString &var, const QString &value, const QString &type = u"text-single"_s)
{
    const QString ofType = type.isEmpty() ? QString() : u" type='%1'"_s.arg(type);
    return u"<field var='%1'%2><value>%3</value></field>"_s.arg(var, ofType, value);
}

void FieldPlaces::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(u"prosody"_s);
    QVERIFY(m_house->server().isRunning());
    m_service = std::make_unique<Service>(m_house->server());
    QVERIFY(m_service->isUp());
}

Script &FieldPlaces::own(const QString &room, const QString &fields)
{
    Script &script = m_service->room(room);
    script.onJoin = {Script::owner(), Script::subject()};
    script.onAsk.insert(Owner,
                        {Script::result(u"<query xmlns='%1'><x xmlns='jabber:x:data' type='form'>%2</x></query>"_s.arg(
                            Owner, fields))});
    return script;
}

void FieldPlaces::configure(Client &client, const QString &room)
{
    House::knock(client, Service::address(room), u"Romeo"_s);
    client.click(button("Room settings"));
    client.waitFor(button("Save"));
}

/// The form that was submitted, as the server has it from then on.
static QStringList took(Script &script, const Heard &heard, const QString &fields)
{
    QString now = fields;
    const auto form = heard.stanza.firstChildElement().firstChildElement();
    for (auto field = form.firstChildElement(); !field.isNull(); field = field.nextSiblingElement())
        now.replace(QRegularExpression(u"(<field var='%1'[^>]*>)<value>[^<]*"_s.arg(field.attribute(u"var"_s))),
                    u"\\1<value>"_s + field.text());
    script.onAsk.insert(
        Owner,
        {Script::result(u"<query xmlns='%1'><x xmlns='jabber:x:data' type='form'>%2</x></query>"_s.arg(Owner, now))});
    return {Script::result()};
}

void FieldPlaces::aFormWithHiddenFields()
{
    const QString fields = formField(u"FORM_TYPE"_s, u"http://jabber.org/protocol/muc#roomconfig"_s, {})
        + formField(u"x-form-token"_s, u"7f3a"_s, u"hidden"_s) + formField(u"muc#roomconfig_roomdesc"_s, u"Masks"_s)
        + formField(u"muc#roomconfig_rev"_s, u"12"_s, u"hidden"_s);
    Script &hall = own(u"hall"_s, fields);
    hall.onSet = [&](const Heard &heard) {
        const bool whole = heard.xml.contains(u"7f3a"_s) && heard.xml.contains(u"<value>12</value>"_s)
            && heard.xml.contains(u"FORM_TYPE"_s);
        return whole ? took(hall, heard, fields) : QStringList {Script::error(u"iq"_s, u"bad-request"_s)};
    };
    Client romeo(m_house->person(u"romeo"_s));
    configure(romeo, u"hall"_s);
    romeo.fill(field("Description"), u"A feast"_s);
    QVERIFY(!romeo.sees(words(QRegularExpression(u"FORM_TYPE|roomconfig|token"_s))));
    m_house->picture(romeo, u"hidden-fields"_s);
    romeo.click(button("Save"));
    romeo.waitFor(words("Saved"));
    romeo.check();
}

void FieldPlaces::aServerThatWantsTheWholeForm()
{
    const QString fields = formField(u"FORM_TYPE"_s, u"http://jabber.org/protocol/muc#roomconfig"_s, u"hidden"_s)
        + formField(u"muc#roomconfig_roomname"_s, u"Hall"_s) + formField(u"muc#roomconfig_roomdesc"_s, u"Masks"_s)
        + formField(u"muc#roomconfig_persistentroom"_s, u"1"_s, u"boolean"_s);
    Script &yard = own(u"yard"_s, fields);
    yard.onSet = [&](const Heard &heard) {
        const bool whole = heard.xml.contains(u"roomname"_s) && heard.xml.contains(u"persistentroom"_s);
        return whole ? took(yard, heard, fields) : QStringList {Script::error(u"iq"_s, u"not-acceptable"_s)};
    };
    Client romeo(m_house->person(u"romeo"_s));
    configure(romeo, u"yard"_s);
    romeo.fill(field("Description"), u"A duel"_s);
    romeo.click(button("Save"));
    romeo.waitFor(words("Saved"));
    QVERIFY(m_service->heard(u"yard"_s, u"A duel"_s));
    romeo.check();
}

/// What warns of the password, appears above it while it is typed: it stays in sight, and has the keyboard.
void FieldPlaces::aPasswordThatIsWarnedOf()
{
    QString fields = formField(u"FORM_TYPE"_s, u"http://jabber.org/protocol/muc#roomconfig"_s, u"hidden"_s)
        + formField(u"muc#roomconfig_roomname"_s, u"Hall"_s) + formField(u"muc#roomconfig_roomdesc"_s, u"Masks"_s)
        + formField(u"muc#roomconfig_persistentroom"_s, u"0"_s, u"boolean"_s)
        + formField(u"muc#roomconfig_publicroom"_s, u"1"_s, u"boolean"_s)
        + formField(u"muc#roomconfig_passwordprotectedroom"_s, u"0"_s, u"boolean"_s)
        + formField(u"muc#roomconfig_roomsecret"_s, {}, u"text-private"_s)
        + formField(u"muc#roomconfig_membersonly"_s, u"0"_s, u"boolean"_s);
    Script &vault = own(u"vault"_s, fields);
    vault.onSet = [&](const Heard &heard) {
        vault.onAsk[u"http://jabber.org/protocol/disco#info"_s] = {
            Script::disco({u"http://jabber.org/protocol/muc"_s, u"muc_passwordprotected"_s})};
        return took(vault, heard, fields);
    };
    Client romeo(m_house->person(u"romeo"_s));
    configure(romeo, u"vault"_s);
    romeo.click(button("Go to Access"));
    const Thing password = secret("Room password");
    romeo.waitUntil(u"the keyboard in the password"_s,
                    [&](const auto &tree) { return password.findIn(tree).is(Element::Focused); });
    romeo.type(u"open sesame"_s);
    romeo.waitFor(words(QRegularExpression(u"password"_s)));
    const Element typed = romeo.waitFor(password);
    QVERIFY(typed.is(Element::Showing) && typed.is(Element::Focused));
    const QRect place = romeo.accessible().extents(typed);
    QVERIFY(QRect(QPoint(), romeo.screen().size()).contains(place));
    m_house->picture(romeo, u"password-and-warnings"_s);
    romeo.click(button("Save"));
    romeo.waitFor(words("Saved"));
    QVERIFY(m_service->heard(u"vault"_s, u"<value>open sesame</value>"_s));
    romeo.check();
}

void FieldPlaces::bookmarksThatAreAllGone()
{
    m_service->room(u"orchard"_s);
    m_service->room(u"balcony"_s);
    {
        Client juliet(m_house->person(u"juliet"_s, u"desk"_s));
        for (const auto &room : {u"orchard"_s, u"balcony"_s}) {
            House::knock(juliet, Service::address(room), u"Juliet"_s);
            juliet.waitFor(roomRow(room + u", joined"_s));
        }
        const auto known = u"SELECT count(*) FROM remembered_room WHERE bookmarked"_s; // Two that are gone are lost.
        QTRY_COMPARE_WITH_TIMEOUT(look(juliet.profile(), known), QStringList(u"2"_s), 20'000);
        juliet.check();
    }
    OtherClient other(m_house->server(), u"juliet"_s);
    QTRY_VERIFY(other.stored().contains(u"balcony@field.example"_s));
    other.ask(
        "set",
        u"<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><delete node='urn:xmpp:bookmarks:1'/></pubsub>"_s);
    Client juliet(m_house->person(u"juliet"_s, u"desk"_s));
    juliet.waitFor(words("Your server no longer has your bookmarks. Your rooms stay here."));
    for (const auto &room : {u"orchard"_s, u"balcony"_s})
        juliet.waitFor(roomRow(room + u", joined"_s));
    m_house->picture(juliet, u"bookmarks-lost"_s);
    juliet.click(button("Write them again"));
    QTRY_VERIFY(other.stored().contains(u"balcony@field.example"_s) && other.stored().contains(u"orchard@"_s));
    juliet.waitUntilGone(button("Write them again"));
    juliet.check();
}

void FieldPlaces::bookmarksThatAreOdd()
{
    const QString rose = u"\u20bfob \U0001F339"_s;
    for (const auto &room : {u"usual"_s, u"odd"_s, u"plain"_s, u"old"_s})
        m_service->room(room);
    Client mercutio(m_house->person(u"mercutio"_s));
    House::knock(mercutio, Service::address(u"usual"_s), u"Mercutio"_s);
    OtherClient other(m_house->server(), u"mercutio"_s);
    QTRY_VERIFY(other.stored().contains(u"usual@"_s)); // The node is kept as Parlour wants it.
    const QString conference = u"<conference xmlns='urn:xmpp:bookmarks:1' %1>%2</conference>"_s;
    other.publish(u"no address at all"_s, conference.arg(u"autojoin='true'"_s, QString()));
    other.publish(Service::address(u"old"_s), u"<conference xmlns='storage:bookmarks' autojoin='1'/>"_s);
    other.publish(Service::address(u"PLAIN"_s), conference.arg(u"autojoin='true'"_s, u"<nick>  </nick>"_s));
    // What a nickname may be is not for us to say, a name is one line, and 1 is true.
    other.publish(Service::address(u"odd"_s),
                  conference.arg(u"autojoin='1' name='Queen&#10; Mab'"_s, u"<nick>%1</nick>"_s.arg(rose)));
    mercutio.waitFor(roomRow(u"plain, joined"_s));
    mercutio.waitFor(roomRow(u"Queen Mab, joined"_s));
    QVERIFY(m_service->heard(u"odd"_s, u"<presence"_s, rose));
    QVERIFY(!m_service->heard(u"old"_s, u"<presence"_s));
    mercutio.click(roomRow(u"Queen Mab"_s));
    House::say(mercutio, u"I talk of dreams"_s);
    mercutio.waitFor(House::message(rose + u", I talk of dreams"_s));
    m_house->picture(mercutio, u"odd-bookmarks"_s);
    for (const auto &kept : {u"no address at all"_s, u"old@field"_s, u"PLAIN@field"_s})
        QVERIFY2(other.stored().contains(kept), "it is not ours to correct");
    mercutio.check();
}

void FieldPlaces::aNameWithASpace()
{
    const QString escaped = u"my\\20room"_s;
    m_service->room(escaped);
    Client romeo(m_house->person(u"romeo"_s));
    House::knock(romeo, Service::address(u"my room"_s), u"Romeo"_s);
    romeo.waitFor(roomRow(u"my room, joined"_s));
    QVERIFY(m_service->heard(escaped, u"<presence"_s, u"Romeo"_s));
    QVERIFY(!romeo.sees(words(QRegularExpression(u"^my\\\\20room"_s))));
    m_house->picture(romeo, u"a-name-with-a-space"_s);
    romeo.check();
}

void FieldPlaces::aLinkThatIsTyped()
{
    m_service->room(u"cellar"_s).onJoin = {Script::error(u"presence"_s, u"not-authorized"_s)};
    m_service->room(u"stairs"_s);
    Client romeo(m_house->person(u"romeo"_s));
    romeo.click(button("Join room"));
    const Thing asking = dialog("Join a room");
    romeo.fill(field("Room address").in(asking), u"<xmpp:stairs@field.example?join;nick=Rom;password=a%20moth>"_s);
    romeo.key(u"Return"_s);
    romeo.waitUntilGone(asking);
    romeo.waitFor(roomRow(u"stairs, joined"_s));
    QVERIFY(m_service->heard(u"stairs"_s, u"<presence"_s, u"Rom"_s));
    House::say(romeo, u"/join xmpp:cellar@field.example?join;password=wine"_s);
    romeo.waitFor(secret("Room password"));
    QVERIFY(m_service->heard(u"cellar"_s, u"<password>wine</password>"_s));
    m_house->picture(romeo, u"a-link"_s);
    romeo.check();
}

void FieldPlaces::aGatewayThatListsItsRooms()
{
    const QString info = u"<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' "
                         "type='irc' name='gw'/><feature var='http://jabber.org/protocol/muc'/></query>"_s;
    const QString items = u"<query xmlns='http://jabber.org/protocol/disco#items'>"
                          "<item jid='#verona%irc.example@field.example' name='#verona'/>"
                          "<item jid='#mantua%irc.example@field.example' name='#mantua'/></query>"_s;
    Script &network = m_service->room(u"irc.example"_s);
    network.onAsk.insert(u"http://jabber.org/protocol/disco#info"_s, {Script::result(info)});
    network.onAsk.insert(u"http://jabber.org/protocol/disco#items"_s, {Script::result(items)});
    m_service->room(u"#verona%irc.example"_s);
    Client romeo(m_house->person(u"romeo"_s));
    romeo.waitFor(words("Online"));
    romeo.click(button("Browse rooms"));
    const Thing browsing = dialog("Browse rooms");
    romeo.fill(field("Server").in(browsing), u"irc.example@field.example"_s);
    romeo.key(u"Return"_s);
    const Thing found = list("Found rooms").in(browsing);
    romeo.waitFor(row(QRegularExpression(u"^#mantua"_s)).in(found));
    m_house->picture(romeo, u"gateway"_s);
    romeo.click(row(QRegularExpression(u"^#verona"_s)).in(found));
    romeo.fill(field("Nickname").in(browsing), u"Romeo"_s);
    romeo.click(button("Join").in(browsing));
    romeo.waitFor(roomRow(u"#verona%irc.example, joined"_s));
    // The row of the list, and the room that was looked at.
    QTRY_COMPARE(m_service->timesAsked(u"#verona%irc.example"_s), 2);
    romeo.check();
}

void FieldPlaces::hostsWithUnderscores()
{
    m_service->room(u"office"_s).onJoin = {
        u"<presence from='{room}/Bob'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='member' "
        "role='participant' jid='bob@office_pc.lan/x'/></x></presence>"_s,
        Script::self({100}), Script::subject()};
    Client romeo(m_house->person(u"romeo"_s));
    House::knock(romeo, Service::address(u"office"_s), u"Romeo"_s);
    romeo.click(row(QRegularExpression(u"^Bob"_s)).in(list("People")));
    romeo.key(u"Return"_s);
    romeo.waitFor(words(QRegularExpression(u"bob@office_pc\\.lan"_s)));
    m_house->picture(romeo, u"underscores"_s);
    romeo.key(u"Escape"_s);
    House::knock(romeo, u"hall@conference.my_server.lan"_s, u"Romeo"_s); // The server decides.
    romeo.waitFor(words("There is no such server"));
    romeo.check();
}

PARLOUR_TEST(FieldPlaces)
#include "fieldplaces.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/service.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// What is said in rooms as they are out there, which a Service plays: history, rooms that keep no ids, typing and
/// reading. PARLOUR_SHOTS says where pictures go.
class FieldTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    // History
    void aHistoryThatNamesWhoSpoke();
    void aRoomThatSpeaksItself();

    void anArchiveThatLooksForWords();

    // Rooms that keep no ids
    void aRoomThatGivesOtherIds();
    void aGatewayThatSendsLineByLine();

    // Typing and reading
    void aSecretThatIsPastedWithItsLineEnd();
    void aLongMessage();
    void anInvitationByNobody();

private:
    /// Asks a room of the service to let Romeo in, by the dialog.
    static void knock(Client &client, const QString &room);
    /// Waits until just so many messages fit `pattern`.
    static void count(Client &client, int messages, const QString &pattern);

    std::unique_ptr<House> m_house;
    std::unique_ptr<Service> m_service;
};

void FieldTalk::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(u"prosody"_s);
    QVERIFY(m_house->server().isRunning());
    m_service = std::make_unique<Service>(m_house->server());
    QVERIFY(m_service->isUp());
}

void FieldTalk::knock(Client &client, const QString &room)
{
    House::knock(client, Service::address(room), u"Romeo"_s);
}

void FieldTalk::count(Client &client, int messages, const QString &pattern)
{
    const QRegularExpression fitting(pattern);
    client.waitUntil(u"%1 times %2"_s.arg(messages).arg(pattern), [&](const QList<Element> &tree) {
        return std::ranges::count_if(tree,
                                     [&](const Element &element) {
                                         return element.role == u"list item"_s
                                             && fitting.match(element.name).hasMatch();
                                     })
            == messages;
    });
}

void FieldTalk::aHistoryThatNamesWhoSpoke()
{
    const QString said = u"<message type='groupchat' from='{room}/Bob'%1><body>Romeo, %2</body>%3</message>"_s;
    m_service->room(u"attic"_s).onJoin = {
        Script::occupant(u"Bob"_s),
        Script::self({100}),
        said.arg(u" id='h1'"_s, u"old words"_s,
                 u"<delay xmlns='urn:xmpp:delay' from='bob@example.org/phone' stamp='2024-01-02T03:04:05Z'/>"_s),
        said.arg(QString(), u"older words"_s, u"<delay xmlns='urn:xmpp:delay' stamp='2024-01-02T03:04:06Z'/>"_s),
        said.arg(QString(), u"oldest words"_s, u"<x xmlns='jabber:x:delay' stamp='20240102T03:04:07'/>"_s),
        Script::subject(u"Dust"_s)};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"attic"_s);
    count(romeo, 3, u"^Bob, Romeo, old"_s);
    romeo.waitFor(words(QRegularExpression(u"2024$"_s)));
    m_house->picture(romeo, u"history"_s);
    // The same again: it is there already, whether it has an id or not.
    m_service->room(u"attic"_s).onAsk.insert(u"urn:xmpp:ping"_s, {Script::error(u"iq"_s, u"not-acceptable"_s)});
    m_service->say(u"attic"_s, {Script::error(u"presence"_s, u"item-not-found"_s)});
    romeo.waitFor(words(QRegularExpression(u"^The room no longer knew you"_s)));
    romeo.waitFor(row(QRegularExpression(u"^attic, joined"_s)).in(list("Rooms")));
    m_service->say(u"attic"_s, {said.arg(QString(), u"now"_s, QString())});
    romeo.waitFor(House::message(u"Bob, Romeo, now"_s));
    count(romeo, 3, u"^Bob, Romeo, old"_s);
    romeo.check();
}

void FieldTalk::anArchiveThatLooksForWords()
{
    constexpr auto ArchiveNs = "urn:xmpp:mam:2";
    auto &library = m_service->room(u"library"_s);
    library.onAsk.insert(u"http://jabber.org/protocol/disco#info"_s,
                         {Script::disco({u"http://jabber.org/protocol/muc"_s, QLatin1StringView(ArchiveNs)})});
    library.onAsk.insert(
        QLatin1StringView(ArchiveNs),
        {Script::result(u"<query xmlns='urn:xmpp:mam:2'><x xmlns='jabber:x:data' type='form'><field type='text-single' "
                        "var='{urn:xmpp:fulltext:0}fulltext'/></x></query>"_s)});
    const auto end =
        u"<fin xmlns='urn:xmpp:mam:2' complete='%1'><set xmlns='http://jabber.org/protocol/rsm'>%2</set></fin>"_s;
    library.onSet = [end, failures = 1](const Heard &heard) mutable -> QStringList {
        if (!heard.xml.contains(u"fulltext"_s)) // The catch-up, of an archive in which nothing is.
            return {Script::result(end.arg(u"true"_s, QString()))};
        if (failures-- > 0)
            return {Script::error(u"iq"_s, u"internal-server-error"_s)};
        const bool isOlder = heard.xml.contains(u">w2<"_s);
        const QString id = isOlder ? u"w1"_s : u"w2"_s;
        const QString found = u"<message><result xmlns='urn:xmpp:mam:2' id='%1' queryid='%2'><forwarded "
                              "xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2024-01-02T03:04:05Z'/>"
                              "<message xmlns='jabber:client' type='groupchat' from='{room}/Prospero'><body>%3</body>"
                              "</message></forwarded></result></message>"_s;
        return {
            found.arg(id, heard.stanza.firstChildElement(u"query"_s).attribute(u"queryid"_s),
                      isOlder ? u"an older book of spells"_s : u"my book of spells"_s),
            Script::result(end.arg(isOlder ? u"true"_s : u"false"_s, u"<first>%1</first><last>%1</last>"_s.arg(id)))};
    };
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"library"_s);
    romeo.waitFor(field("Message"));
    romeo.key(u"Control+f"_s);
    romeo.waitFor(field("Find in this room"));
    romeo.type(u"spells"_s);
    const Thing asking = button("Search the room's archive on the server");
    romeo.click(asking);
    romeo.waitFor(words("The server did not search the room's archive."));
    romeo.click(button("Ask the server again"));
    romeo.waitFor(row(QRegularExpression(u"^Prospero in library, my book of spells, .*, from the server$"_s)));
    m_house->picture(romeo, u"served"_s);
    romeo.click(button("Show older messages from the server"));
    romeo.waitFor(row(QRegularExpression(u"^Prospero in library, an older book of spells, .*, from the server$"_s)));
    romeo.waitUntilGone(button("Show older messages from the server"));
    romeo.click(button("Close"));
    romeo.waitFor(field("Message"));
    romeo.check();
}

void FieldTalk::aRoomThatSpeaksItself()
{
    m_service->room(u"gate"_s).onJoin = {
        Script::self(), u"<message from='{room}'><body>Mind the step</body></message>"_s,
        u"<message type='normal' from='{room}'><body>Welcome</body></message>"_s, Script::subject()};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"gate"_s);
    romeo.waitFor(House::message(u"gate, Mind the step, "_s));
    romeo.waitFor(House::message(u"gate, Welcome, "_s));
    m_service->say(u"gate"_s,
                   {u"<message type='headline' from='{room}'><body>Closing</body></message>"_s,
                    u"<message type='groupchat' from='{room}/Bob'><body xml:lang='tlh'>nuqneH</body><body>"
                    "Hello</body></message>"_s});
    romeo.waitFor(House::message(u"gate, Closing, "_s));
    romeo.waitFor(House::message(u"Bob, Hello, "_s));
    romeo.check();
}

void FieldTalk::aRoomThatGivesOtherIds()
{
    Script &channel = m_service->room(u"#verona%irc"_s);
    channel.onTalk = {u"<message type='groupchat' from='{room}/{nick}' id='x'><body>{body}</body></message>"_s};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"#verona%irc"_s);
    for (const QString &text : {u"Ha"_s, u"Ha"_s, u"Good evening"_s})
        House::say(romeo, text);
    count(romeo, 1, u"^Romeo, Good evening, [^,]*$"_s);
    count(romeo, 2, u"^Romeo, Ha, [^,]*$"_s);
    channel.onTalk = {u"<message type='groupchat' from='{room}/{nick}'><body>{body}</body></message>"_s};
    House::say(romeo, u"Good night"_s);
    count(romeo, 1, u"^Romeo, Good night, [^,]*$"_s);
    count(romeo, 4, u"^Romeo, "_s);
    m_house->picture(romeo, u"other-ids"_s);
    romeo.check();
}

void FieldTalk::aGatewayThatSendsLineByLine()
{
    const QString line = u"<message type='groupchat' from='{room}/{nick}'%1><body>%2</body></message>"_s;
    m_service->room(u"#mantua%irc"_s).onTalk = {line.arg(u" id='{id}'"_s, u"But soft"_s),
                                                line.arg(u" id='other'"_s, u"what light"_s)};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"#mantua%irc"_s);
    romeo.fill(field("Message"), u"But soft"_s);
    romeo.key(u"Shift+Return"_s);
    romeo.type(u"what light"_s);
    romeo.key(u"Return"_s);
    count(romeo, 1, u"^Romeo, But soft\\nwhat light, [^,]*$"_s);
    count(romeo, 1, u"^Romeo, "_s);
    romeo.check();
}

void FieldTalk::aSecretThatIsPastedWithItsLineEnd()
{
    m_service->room(u"cellar"_s).onJoin = {Script::error(u"presence"_s, u"not-authorized"_s)};
    m_service->room(u"stairs"_s);
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"stairs"_s);
    romeo.fill(field("Message"), u"moth"_s);
    romeo.key(u"Shift+Return"_s);
    romeo.key(u"Control+a"_s);
    romeo.key(u"Control+x"_s);
    knock(romeo, u"cellar"_s);
    romeo.waitFor(secret("Room password"));
    romeo.click(secret("Room password"));
    romeo.key(u"Control+v"_s);
    romeo.key(u"Return"_s);
    QTRY_VERIFY(m_service->heard(u"cellar"_s, u"<password>moth</password>"_s));
    romeo.check();
}

void FieldTalk::aLongMessage()
{
    m_service->room(u"library"_s);
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"library"_s);
    romeo.waitFor(row(QRegularExpression(u"^library, joined"_s)).in(list("Rooms")));
    m_service->say(u"library"_s,
                   {u"<message type='groupchat' from='{room}/Bob'><body>%1END</body></message>"_s.arg(
                       u"to be or not to be "_s.repeated(640))});
    romeo.waitFor(button("Show more"));
    m_house->picture(romeo, u"folded"_s);
    romeo.click(button("Show more"));
    romeo.waitFor(House::message(u"Bob, to be .* to be END, "_s));
    m_house->picture(romeo, u"unfolded"_s);
    romeo.check();
}

void FieldTalk::anInvitationByNobody()
{
    m_service->room(u"hall"_s);
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"hall"_s);
    romeo.waitFor(row(QRegularExpression(u"^hall, joined"_s)).in(list("Rooms")));
    m_service->say(u"hall"_s,
                   {u"<message from='masks@field.example'><x xmlns='http://jabber.org/protocol/muc#user'>"
                    "<invite from='masks@field.example'/></x></message>"_s});
    romeo.click(button("Show invitations"));
    romeo.waitFor(words("Somebody invites you to masks@field.example."));
    m_house->picture(romeo, u"invited-by-nobody"_s);
    romeo.click(button("Ignore"));
    romeo.waitUntilGone(button("Ignore"));
    House::say(romeo, u"Good evening"_s);
    QTRY_VERIFY(m_service->heard(u"hall"_s, u"Good evening"_s));
    QVERIFY(!m_service->heard(u"masks"_s, u"decline"_s));
    romeo.check();
}

PARLOUR_TEST(FieldTalk)
#include "fieldtalk.moc"

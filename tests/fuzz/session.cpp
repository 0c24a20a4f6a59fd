// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole sessions: stanzas of the room, of occupants and of strangers in any order, answers, breaks, and what the person does,
// into an account over a stream without a network. Nothing crashes, nobody unknown is told anything, and no stanza costs
// more than its share of time.
#include "elements.h"
#include "model/account/account.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <ctime>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

/// The input, a byte at a time; zeros when it has ended.
class Bytes
{
public:
    Bytes(const uint8_t *data, size_t size)
        : m_data(data)
        , m_size(size)
    {
    }
    bool atEnd() const { return m_at >= m_size; }
    uint8_t next() { return m_at < m_size ? m_data[m_at++] : 0; }
    template <size_t Size>
    QString pick(const char16_t *const (&from)[Size])
    {
        return QString::fromUtf16(from[next() % Size]);
    }

private:
    const uint8_t *m_data;
    size_t m_size;
    size_t m_at = 0;
};

/// Who speaks. Everybody at evil.example is a stranger.
constexpr const char16_t *Senders[] {u"tea@conference.localhost",
                                     u"tea@conference.localhost/bob",
                                     u"tea@conference.localhost/alice",
                                     u"tea@conference.localhost/Bob I",
                                     u"lab@rooms.example",
                                     u"lab@rooms.example/alice",
                                     u"lab@rooms.example/eve",
                                     u"stranger@evil.example/x",
                                     u"evil.example",
                                     u"hole@conf.evil.example",
                                     u"hole@conf.evil.example/bob",
                                     u"alice@localhost",
                                     u"alice@localhost/other",
                                     u"localhost",
                                     u"mom@home.example/phone",
                                     u""};
constexpr const char16_t *Types[] {u"",         u"groupchat", u"chat",      u"error",      u"unavailable",
                                   u"headline", u"normal",    u"subscribe", u"unsubscribe"};
constexpr const char16_t *Texts[] {u"",
                                   u"hello",
                                   u"/invite stranger@evil.example",
                                   u"bob",
                                   u"alice",
                                   u"%1 %2 %3",
                                   u"\u202Eevil\u2066",
                                   u"alice: look",
                                   u"stranger@evil.example",
                                   u"hole@conf.evil.example",
                                   u"2038-01-19T03:14:08Z",
                                   u"0001-01-01T00:00:00Z"};
/// What stands inside a stanza; %1 is a text, %2 a sender.
constexpr const char16_t *Parts[] {
    u"<body>%1</body>",
    u"<subject>%1</subject>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' role='moderator' nick='%1'/><status "
    u"code='110'/></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant' jid='%2'/></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='outcast' role='none'><actor "
    u"nick='%1'/></item><status code='301'/><status code='110'/></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><item role='none' nick='%1'/><status code='303'/><status "
    u"code='110'/></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><status code='201'/><status code='110'/><item affiliation='owner' "
    u"role='moderator'/></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/><status code='172'/></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><invite "
    u"from='%2'><reason>%1</reason></invite><password>%1</password></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><decline from='%2'><reason>%1</reason></decline></x>",
    u"<x xmlns='http://jabber.org/protocol/muc#user'><destroy "
    u"jid='hole@conf.evil.example'><reason>%1</reason><password>x</password></destroy></x>",
    u"<x xmlns='jabber:x:conference' jid='hole@conf.evil.example' reason='%1' password='%1'/>",
    u"<delay xmlns='urn:xmpp:delay' from='%2' stamp='%1'/>",
    u"<stanza-id xmlns='urn:xmpp:sid:0' by='%2' id='%1'/>",
    u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>",
    u"<hats xmlns='urn:xmpp:hats:0'><hat title='%1' uri='u'/></hats>",
    u"<captcha xmlns='urn:xmpp:captcha'><x xmlns='jabber:x:data' type='form'><field type='hidden' "
    u"var='FORM_TYPE'><value>urn:xmpp:captcha</value></field><field var='ocr' label='%1'/></x></captcha><x "
    u"xmlns='jabber:x:oob'><url>http://evil.example/</url></x>",
    u"<result xmlns='urn:xmpp:mam:2' id='%1'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
    u"stamp='%1'/><message xmlns='jabber:client' type='groupchat' "
    u"from='%2'><body>%1</body></message></forwarded></result>",
    u"<sent xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' "
    u"type='chat' to='%2'><body>%1</body><x xmlns='http://jabber.org/protocol/muc#user'/></message></forwarded></sent>",
    u"<event xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:bookmarks:1'><item "
    u"id='%2'><conference xmlns='urn:xmpp:bookmarks:1' autojoin='true' "
    u"name='%1'><nick>%1</nick></conference></item></items></event>",
    u"<x xmlns='vcard-temp:x:update'><photo>%1</photo></x>",
    u"<error type='auth'><not-authorized xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><text "
    u"xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>%1</text></error>",
    u"<error type='cancel'><gone "
    u"xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>xmpp:hole@conf.evil.example?join</gone></error>",
    u"<x xmlns='jabber:x:data' type='form'><field type='hidden' "
    u"var='FORM_TYPE'><value>http://jabber.org/protocol/muc#request</value></field><field "
    u"var='muc#jid'><value>%2</value></field><field var='muc#roomnick'><value>%1</value></field></x>",
    u"<replace xmlns='urn:xmpp:message-correct:0' id='%1'/>",
    u"<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text' "
    u"name='%1'/><feature var='urn:xmpp:mam:2'/><feature var='urn:xmpp:occupant-id:0'/><feature "
    u"var='muc_passwordprotected'/></query>",
    u"<query xmlns='http://jabber.org/protocol/disco#items'><item jid='%2'/></query>",
    u"<fin xmlns='urn:xmpp:mam:2' complete='true'/>",
    u"<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='form'><field "
    u"var='muc#roomconfig_roomsecret' type='text-private'><value>%1</value></field></x></query>",
    u"<query xmlns='http://jabber.org/protocol/muc#admin'><item affiliation='owner' jid='%2' nick='%1'/></query>",
    u"<reactions xmlns='urn:xmpp:reactions:0' id='%1'><reaction>\U0001F389</reaction></reactions>",
    u"<retract xmlns='urn:xmpp:message-retract:1' id='%1'/>",
    u"<request xmlns='urn:xmpp:receipts'/><received xmlns='urn:xmpp:receipts' id='%1'/>",
    u"<blocklist xmlns='urn:xmpp:blocking'><item jid='%2'/></blocklist>",
    u"<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'><name>%1</name></file><sources>"
    u"<url-data xmlns='http://jabber.org/protocol/url-data' target='https://%2/a'/></sources></file-sharing>",
    u"<sent xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' "
    u"type='chat' from='alice@localhost/other' to='%2'><body>%1</body></message></forwarded></sent>",
    u"<query xmlns='jabber:iq:roster'><item jid='%2' subscription='both'/></query>",
};

/// One person's account and what happens to it.
class World
{
public:
    World()
    {
        m_account.take({Jid::parse(u"alice@localhost").value(), u"pw"_s, {}, 0, {}, {}});
        m_account.start();
        m_stream.goOnline();
        m_account.joinRoom(u"tea@conference.localhost"_s, u"alice"_s);
        m_account.joinRoom(u"lab@rooms.example"_s, u"alice"_s);
    }

    void step(Bytes &bytes)
    {
        const uint8_t kind = bytes.next() % 16;
        const auto start = std::clock();
        if (kind < 9)
            receive(bytes);
        else if (kind < 12)
            answer(bytes);
        else if (kind < 14)
            act(bytes);
        else
            interrupt(bytes);
        QCoreApplication::processEvents();
        fuzz::require(std::clock() - start < CLOCKS_PER_SEC, "a step costs less than a second under sanitizers");
        nobodyUnknownIsTold();
    }

private:
    QString inside(Bytes &bytes)
    {
        QString parts;
        for (int count = bytes.next() % 4; count > 0; --count) {
            QString part = bytes.pick(Parts);
            parts += part.replace("%1"_L1, bytes.pick(Texts).toHtmlEscaped()).replace("%2"_L1, bytes.pick(Senders));
        }
        return parts;
    }

    void receive(Bytes &bytes)
    {
        const QString name = bytes.next() % 2 ? u"message"_s : u"presence"_s;
        const QString from = bytes.pick(Senders);
        const QString type = bytes.pick(Types);
        const QString id = bytes.next() % 4 && !m_stream.sent.isEmpty() ? m_stream.sent.last().attribute(u"id"_s)
                                                                        : bytes.pick(Texts).toHtmlEscaped();
        const auto stanza = xml::parse(u"<%1 xmlns='jabber:client' from='%2' type='%3' id='%4'>%5</%1>"_s.arg(
            name, from, type, id, inside(bytes)));
        fuzz::require(!stanza.isNull(), "the test writes XML");
        const auto contacts = m_account.roster()->items();
        Q_EMIT m_stream.received(stanza);
        fuzz::require(m_account.roster()->items() == contacts, "only our server changes who the contacts are");
    }

    void answer(Bytes &bytes)
    {
        if (m_stream.asked.isEmpty())
            return;
        const auto request = m_stream.asked.takeAt(bytes.next() % m_stream.asked.size());
        IqReply reply = IqFailure {IqFailure::Kind(bytes.next() % 3), {}};
        if (bytes.next() % 4)
            reply = xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(inside(bytes)));
        if (request.context)
            request.done(reply);
    }

    void act(Bytes &bytes)
    {
        const auto &rooms = m_account.rooms()->rooms();
        if (rooms.isEmpty())
            return;
        Room *room = rooms.at(bytes.next() % rooms.size());
        switch (bytes.next() % 6) {
        case 0:
            if (room->state() != join::State::Joined)
                room->join(Room::Cause::Person);
            break;
        case 1:
            room->leave();
            break;
        case 2:
            room->conversation()->send(bytes.pick(Texts));
            break;
        case 3:
            if (room->state() == join::State::Joined)
                room->occupancy()->changeNick(bytes.pick(Texts));
            break;
        case 4:
            room->ownership()->open();
            break;
        default:
            room->ownership()->close();
        }
    }

    void interrupt(Bytes &bytes)
    {
        switch (bytes.next() % 4) {
        case 0:
            m_stream.lose();
            break;
        case 1:
            m_stream.fail(ConnectionProblem::NetworkLost, true);
            break;
        default:
            m_stream.goOnline(bytes.next() % 2);
        }
    }

    /// The person has nothing to do with evil.example and its rooms in any of these sessions.
    void nobodyUnknownIsTold()
    {
        const auto isStrange = [](const std::optional<Jid> &to) {
            return to && to->domain().endsWith("evil.example"_L1);
        };
        for (; m_looked < m_stream.sent.size(); ++m_looked) {
            const auto to = Jid::parseForeign(m_stream.sent.at(m_looked).attribute(u"to"_s));
            const bool isContact = to && m_account.roster()->knows(to->toBare()); // So our own server has said.
            fuzz::require(isContact || !isStrange(to), "no stanza goes to a stranger");
        }
        // What our own server lists among its services may be asked what it is.
        for (const auto &request : std::as_const(m_stream.asked)) {
            const bool aService = request.to.local().isEmpty() && request.payload.namespaceURI() == xml::DiscoInfoNs;
            fuzz::require(aService || !isStrange(request.to), "no stranger is asked");
        }
        if (m_stream.sent.size() > 200)
            m_stream.sent.remove(0, 100);
        m_looked = m_stream.sent.size();
    }

    qsizetype m_looked = 0; ///< Of what was sent.
    QTemporaryDir m_folder;
    ProfileSettings m_settings {m_folder.filePath(u"parlour.ini"_s)};
    MemorySecrets m_secrets;
    Outbox m_outbox {u":memory:"_s};
    FakeStreams m_streams;
    Account m_account {m_streams.factory()(), m_settings, m_secrets, m_outbox};
    FakeStream &m_stream = *m_streams.made.first();
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "session";
    static char *argv[] {name, nullptr};
    static const QCoreApplication application(argc, argv);
    World world;
    for (Bytes bytes(data, size); !bytes.atEnd();)
        world.step(bytes);
    return 0;
}

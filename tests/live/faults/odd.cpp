// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/proxy.h"
#include "oddities.h"
#include "protocol/muc/stanzas.h"
#include "rawpeer.h"
#include "scene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace parlour;
using namespace parlour::live;

/// Stanzas that no program expects, in all ways that lead from a stranger to us: whatever the server passes on, the next
/// stanza arrives, and the server has counted as we have. PARLOUR_SERVER says which server.
class Odd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingInOneSession();

private:
    void open();
    void join();
    void subscribe();
    void enter();
    void send(const Oddity &oddity, int number);
    void sendAll();
    void resume();
    void readHistory();
    void readArchive();
    void readOfflineStore();
    void receive(const QDomElement &stanza);
    bool hears(const QString &id) const { return m_heard.contains(id); }
    int count(QLatin1StringView prefix) const;

    QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Proxy> m_proxy;
    std::unique_ptr<Connection> m_victim;
    std::unique_ptr<RawPeer> m_eve;
    QHash<QString, int> m_heard; ///< How often a stanza with this id came.
    QList<Oddity> m_passed;      ///< Those that the server passed on.
    int m_events = 0;            ///< Publications that came.
    int m_empty = 0;             ///< Messages without anything in them.
    int m_answers = 0;
    int m_failures = 0;
    bool m_gone = false; ///< The stranger has seen the victim leave the room.
};

static const QByteArray Verona("verona@conference.localhost");

void Odd::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(m_kind);
    QVERIFY(m_server->isRunning());
}

/// As a program that has just started: with the password. By token one binds at once (XEP-0386), and then ejabberd throws
/// away what it has kept.
void Odd::open()
{
    m_victim = std::make_unique<Connection>();
    m_victim->setTiming(Scene::shortTiming());
    connect(m_victim.get(), &Stream::received, this, &Odd::receive);
    m_victim->open({Jid::parse(u"romeo@localhost").value(),
                    u"pw-romeo"_s,
                    u"127.0.0.1"_s,
                    m_proxy->port(),
                    m_server->certificate(),
                    {}});
    waitUntil("the victim is online", [this] { return m_victim->state() == Stream::State::Online; });
}

void Odd::join()
{
    m_heard.clear();
    auto presence = muc::joinPresence(Jid::parse(QString::fromUtf8(Verona + "/romeo")).value(), u"join"_s, {});
    auto history = xml::append(presence.firstChildElement(u"x"_s), u"history"_s);
    history.setAttribute(u"maxstanzas"_s, 50);
    m_victim->send(presence);
    waitUntil("the victim is in", [this] { return hears(u"join"_s); });
}

/// To what the stranger publishes.
void Odd::subscribe()
{
    m_eve->send(
        "<iq type='set' id='e'><pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:odd'>"
        "<item id='0'><x xmlns='u'/></item></publish><publish-options><x xmlns='jabber:x:data' type='submit'>"
        "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/pubsub#publish-options</value>"
        "</field><field var='pubsub#access_model'><value>open</value></field></x></publish-options></pubsub></iq>");
    std::optional<IqReply> reply;
    const auto ask = [&] {
        auto query = xml::element(u"pubsub"_s, "http://jabber.org/protocol/pubsub"_L1);
        auto wish = xml::append(query, u"subscribe"_s);
        wish.setAttribute(u"node"_s, u"urn:odd"_s);
        wish.setAttribute(u"jid"_s, u"romeo@localhost"_s);
        m_victim->ask(Jid::parse(u"mercutio@localhost").value(), u"set"_s, query, this,
                      [&reply](const IqReply &r) { reply = r; });
    };
    ask();
    waitUntil("the victim is subscribed", [&] {
        if (reply && std::holds_alternative<IqFailure>(*reply)) {
            reply.reset();
            ask(); // It was not published yet.
        }
        return reply.has_value();
    });
}

void Odd::enter()
{
    m_eve->send("<presence to='" + Verona + "/eve'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
}

void Odd::receive(const QDomElement &stanza)
{
    ++m_heard[stanza.attribute(u"id"_s)];
    const QString from = stanza.attribute(u"from"_s);
    QVERIFY2(!from.startsWith("boss"_L1), qPrintable(from));
    if (!stanza.firstChildElement(u"event"_s).isNull())
        ++m_events;
    if (stanza.tagName() == "message"_L1 && stanza.firstChild().isNull())
        ++m_empty;
    const auto result = xml::child(stanza, u"result", "urn:xmpp:mam:2"_L1);
    const auto forwarded = xml::child(result, u"forwarded", "urn:xmpp:forward:0"_L1);
    if (const auto message = xml::child(forwarded, u"message", xml::ClientNs); !message.isNull())
        ++m_heard[u"archived "_s + message.attribute(u"id"_s)];
}

int Odd::count(QLatin1StringView prefix) const
{
    int sum = 0;
    for (auto it = m_heard.cbegin(); it != m_heard.cend(); ++it)
        sum += it.key().startsWith(prefix) ? it.value() : 0;
    return sum;
}

/// In a room, as a presence, as a publication and as an answer; then something good.
void Odd::send(const Oddity &oddity, int number)
{
    const QByteArray id = QByteArray::number(number) + "'" + oddity.attributes;
    m_victim->ask(
        Jid::parse(QString::fromUtf8(m_eve->address())).value(), u"get"_s, xml::element(u"q"_s, "urn:odd"_L1), this,
        [this](const IqReply &reply) { ++(std::holds_alternative<QDomElement>(reply) ? m_answers : m_failures); });
    QByteArray question;
    waitUntil("the stranger is asked", [&] {
        if (question.isEmpty())
            question = m_eve->takeQuestion();
        return !question.isEmpty();
    });
    m_eve->send("<iq type='result' to='" + m_victim->jid().toString().toUtf8() + "' id='" + question + "'"
                + oddity.attributes + ">" + oddity.content + "</iq><presence to='" + Verona + "/eve' id='p" + id + ">"
                + oddity.content + "</presence><message type='groupchat' to='" + Verona + "' id='g" + id
                + "><body>odd</body>" + oddity.content
                + "</message><iq type='set' id='e'><pubsub xmlns='http://jabber.org/protocol/pubsub'><publish "
                  "node='urn:odd'><item>"
                + oddity.content + "</item></publish></pubsub></iq>" + "<message type='groupchat' to='" + Verona
                + "' id='good" + QByteArray::number(number) + "'><body>good</body></message>");
    const QString good = u"good%1"_s.arg(number);
    waitUntil(oddity.name, [&] { return hears(good) || !m_eve->isThere(); });
    if (hears(good)) {
        m_passed << oddity;
    } else {
        m_eve->comeBack();
        enter();
    }
}

void Odd::sendAll()
{
    const auto all = oddities();
    for (int i = int(all.size()) - 1; i >= 0; --i) // The worst last, so that they are in the history.
        send(all.at(i), i);
    qInfo("of %d oddities the server passes %d on; %d messages came empty; %d answers could be read, %d not; %d events",
          int(all.size()), int(m_passed.size()), m_empty, m_answers, m_failures, m_events);
    QVERIFY(m_passed.size() > 60);
    QVERIFY(m_empty > 0);
    QVERIFY(m_answers > 0);
    QVERIFY(m_failures > 0);
    QVERIFY(m_events > 40);
}

/// Had we counted otherwise, the server would end the session or say something again.
void Odd::resume()
{
    const int before = count("g"_L1);
    QSignalSpy online(m_victim.get(), &Stream::online);
    m_proxy->cut();
    waitUntil("the victim is back", [&] { return !online.isEmpty(); });
    QCOMPARE(online.first().first().toBool(), true);
    m_eve->send("<message type='groupchat' to='" + Verona + "' id='good after'><body>good</body></message>");
    waitUntil("the next stanza arrives", [&] { return hears(u"good after"_s); });
    QCOMPARE(count("g"_L1), before + 1);
}

void Odd::readHistory()
{
    auto presence = xml::element(u"presence"_s);
    presence.setAttribute(u"to"_s, QString::fromUtf8(Verona + "/romeo"));
    presence.setAttribute(u"type"_s, u"unavailable"_s);
    m_victim->send(presence);
    join();
    waitUntil("the history has ended", [this] { return hears(u"good after"_s); });
    QVERIFY(count("g"_L1) >= 20); // As many as Prosody keeps for those who come.
}

void Odd::readArchive()
{
    for (QString last; !hears(u"archived good after"_s);) {
        auto query = xml::element(u"query"_s, "urn:xmpp:mam:2"_L1);
        const auto set = xml::append(query, u"set"_s, "http://jabber.org/protocol/rsm"_L1);
        xml::appendText(set, u"max"_s, u"50"_s);
        if (!last.isEmpty())
            xml::appendText(set, u"after"_s, last);
        std::optional<IqReply> reply;
        m_victim->ask(Jid::parse(QString::fromUtf8(Verona)).value(), u"set"_s, query, this,
                      [&reply](const IqReply &r) { reply = r; });
        waitUntil("the archive answers", [&] { return reply.has_value(); });
        const auto fin = std::get<QDomElement>(*reply).firstChildElement(u"fin"_s);
        last = fin.firstChildElement(u"set"_s).firstChildElement(u"last"_s).text();
        QVERIFY(!last.isEmpty());
    }
    QVERIFY(count("archived good"_L1) >= m_passed.size());
}

void Odd::readOfflineStore()
{
    m_victim.reset();
    waitUntil("the room knows", [this] { return m_gone; });
    for (const auto &oddity : std::as_const(m_passed))
        m_eve->send("<message type='chat' to='romeo@localhost' id='stored'" + oddity.attributes + "><body>odd</body>"
                    + oddity.content + "</message>");
    m_eve->send("<message type='chat' to='romeo@localhost' id='last'><body>good</body></message>");
    m_eve->sync();
    m_heard.clear();
    open();
    QSignalSpy failed(m_victim.get(), &Stream::failed);
    waitUntil("the last one arrives", [this] { return hears(u"last"_s); });
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_heard.value(u"stored"_s) >= m_passed.size() - 10);
}

void Odd::everythingInOneSession()
{
    Observer observer(*m_server, u"juliet"_s);
    observer.create(u"verona"_s);
    m_proxy = std::make_unique<Proxy>(m_server->port());
    open();
    QSignalSpy failed(m_victim.get(), &Stream::failed);
    m_eve = std::make_unique<RawPeer>(*m_server, u"mercutio"_s);
    connect(m_eve.get(), &RawPeer::received, this, [this](const StreamParser::Item &item) {
        if (item.element.attribute(u"from"_s) == QString::fromUtf8(Verona + "/romeo"))
            m_gone = item.element.attribute(u"type"_s) == "unavailable"_L1;
    });
    enter();
    join();
    subscribe();
    sendAll();
    QCOMPARE(failed.size(), 0);
    resume();
    readHistory();
    readArchive();
    QCOMPARE(failed.size(), 1); // When the line was cut.
    readOfflineStore();
    QCOMPARE(m_proxy->attempts(), 3);
    m_victim.reset();
}

PARLOUR_TEST(Odd)
#include "odd.moc"

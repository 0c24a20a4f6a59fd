// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace parlour::live {

static const QString Domain = u"field.example"_s;
static const QString DiscoInfo = u"http://jabber.org/protocol/disco#info"_s;
static const QString Muc = u"http://jabber.org/protocol/muc"_s;
static const QString Ping = u"urn:xmpp:ping"_s;

Script::Script()
    : onJoin {self(), subject()}
    , onChange {self()}
    , onLeave {u"<presence type='unavailable'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' "
               "role='none'/><status code='110'/></x></presence>"_s}
    , onTalk {u"<message type='groupchat' from='{room}/{nick}' id='{id}'><body>{body}</body></message>"_s}
    , onAsk {{DiscoInfo, {disco({Muc, u"muc_public"_s, u"muc_open"_s, u"muc_unsecured"_s, u"muc_persistent"_s})}},
             {Ping, {u"<iq type='result' id='{id}'/>"_s}}}
{
}

QString Script::occupant(const QString &nick, const QString &role)
{
    return u"<presence from='{room}/%1'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' "
           "role='%2'/></x></presence>"_s.arg(nick, role);
}

QString Script::self(const QList<int> &others)
{
    QString codes = u"<status code='110'/>"_s;
    for (const int code : others)
        codes += u"<status code='%1'/>"_s.arg(code);
    return u"<presence id='{id}'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' "
           "role='participant'/>%1</x></presence>"_s.arg(codes);
}

QString Script::owner()
{
    return u"<presence id='{id}'><x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' "
           "role='moderator'/><status code='110'/></x></presence>"_s;
}

QString Script::result(const QString &payload)
{
    return u"<iq type='result' id='{id}'>%1</iq>"_s.arg(payload);
}

QString Script::subject(const QString &text)
{
    return u"<message type='groupchat' from='{room}'><subject>%1</subject></message>"_s.arg(text);
}

QString Script::error(const QString &name, const QString &condition)
{
    return u"<%1 type='error' id='{id}'><error type='cancel'><%2 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
           "</%1>"_s.arg(name, condition);
}

QString Script::disco(const QStringList &features)
{
    QString query = u"<identity category='conference' type='text'/>"_s;
    for (const QString &feature : features)
        query += u"<feature var='%1'/>"_s.arg(feature);
    return result(u"<query xmlns='%1'>%2</query>"_s.arg(DiscoInfo, query));
}

Service::Service(const Server &server)
{
    m_reader.setNamespaceProcessing(false); // Stanzas are copied as they are written.
    connect(&m_socket, &QTcpSocket::readyRead, this, &Service::read);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.write("<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' "
                       "to='field.example'>");
    });
    m_socket.connectToHost(u"127.0.0.1"_s, server.componentPort());
}

bool Service::isUp()
{
    return QTest::qWaitFor([this] { return m_up; }, 10'000);
}

QList<Heard> Service::heard(const QString &room) const
{
    QList<Heard> result;
    std::ranges::copy_if(m_heard, std::back_inserter(result),
                         [&room](const Heard &heard) { return heard.room == room; });
    return result;
}

bool Service::heard(const QString &room, const QString &part, const QString &nick) const
{
    return std::ranges::any_of(m_heard, [&](const Heard &heard) {
        return heard.room == room && heard.xml.contains(part) && (nick.isEmpty() || heard.nick == nick);
    });
}

int Service::timesAsked(const QString &room) const
{
    return int(std::ranges::count_if(m_heard, [&room](const Heard &heard) {
        const auto query = heard.stanza.firstChildElement();
        return heard.room == room && query.namespaceURI() == DiscoInfo && !query.hasAttribute(u"node"_s);
    }));
}

void Service::read()
{
    m_reader.addData(m_socket.readAll());
    while (m_reader.readNext() != QXmlStreamReader::Invalid)
        readToken();
}

/// The stream's own tag is answered with the handshake; each of its children is a stanza, or the answer to that.
void Service::readToken()
{
    if (m_reader.isStartElement() && ++m_depth == 1) {
        const QString secret = m_reader.attributes().value("id"_L1).toString() + u"rehearsal"_s;
        const auto proof = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha1);
        m_socket.write("<handshake>" + proof.toHex() + "</handshake>");
        return;
    }
    if (m_reader.isStartElement() && m_depth == 2) {
        m_xml.clear();
        m_writer.emplace(&m_xml);
    }
    if (m_writer)
        m_writer->writeCurrentToken(m_reader);
    if (!m_reader.isEndElement() || --m_depth != 1)
        return;
    m_writer.reset();
    QDomDocument document;
    document.setContent(m_xml, QDomDocument::ParseOption::UseNamespaceProcessing);
    hear(document.documentElement());
}

void Service::hear(const QDomElement &stanza)
{
    if (stanza.tagName() == "handshake"_L1) {
        m_up = true;
        return;
    }
    const QString to = stanza.attribute(u"to"_s);
    const QString bare = to.section(u'/', 0, 0);
    const Heard heard {stanza, m_xml, bare.contains(u'@') ? bare.section(u'@', 0, -2) : QString(), to.section(u'/', 1)};
    m_heard << heard;
    if (!m_scripts.contains(heard.room))
        return send(heard, {Script::error(stanza.tagName(), u"item-not-found"_s)});
    if (stanza.tagName() == "presence"_L1 && heard.type() == "unavailable"_L1)
        m_inside[heard.room].remove(heard.from());
    else if (stanza.tagName() == "presence"_L1 && heard.type().isEmpty())
        m_inside[heard.room].insert(heard.from(), heard.nick);
    send(heard, answers(heard));
}

QStringList Service::answers(const Heard &heard)
{
    const Script &script = m_scripts[heard.room];
    const QString name = heard.stanza.tagName();
    const QString type = heard.type();
    const auto child = heard.stanza.firstChildElement();
    const QString payload = child.namespaceURI();
    const QString ofNode = payload + u' ' + child.attribute(u"node"_s);
    if (type == "error"_L1 || type == "result"_L1)
        return {};
    if (type == "set"_L1 && script.onSet)
        return script.onSet(heard);
    if (name == "iq"_L1 && script.onAsk.contains(ofNode))
        return script.onAsk.value(ofNode);
    if (name == "iq"_L1)
        return script.onAsk.value(payload, {Script::error(name, u"service-unavailable"_s)});
    if (name == "message"_L1)
        return type == "groupchat"_L1 ? script.onTalk : script.onPrivate;
    if (type == "unavailable"_L1)
        return script.onLeave;
    const auto x = heard.stanza.firstChildElement(u"x"_s);
    return x.namespaceURI() == Muc ? script.onJoin : script.onChange;
}

void Service::say(const QString &room, const QStringList &stanzas)
{
    const auto inside = m_inside.value(room);
    for (auto person = inside.begin(); person != inside.end(); ++person) {
        QDomDocument document;
        auto asked = document.createElement(u"message"_s);
        asked.setAttribute(u"from"_s, person.key());
        asked.setAttribute(u"to"_s, address(room) + u'/' + person.value());
        send({asked, {}, room, person.value()}, stanzas);
    }
}

void Service::send(const Heard &asked, const QStringList &stanzas)
{
    const QString body = asked.stanza.firstChildElement(u"body"_s).text();
    const std::pair<QString, QString> words[] {
        {u"{room}"_s, asked.room.isEmpty() ? Domain : address(asked.room)},
        {u"{nick}"_s, m_inside.value(asked.room).value(asked.from(), asked.nick)},
        {u"{id}"_s, asked.stanza.attribute(u"id"_s)},
        {u"{body}"_s, body},
    };
    static const QRegularExpression tag(u"^<\\w+([^>]*?)/?>"_s);
    for (QString stanza : stanzas) {
        const QString attributes = tag.match(stanza).captured(1);
        const auto end = stanza.indexOf(QRegularExpression(u"[ />]"_s));
        if (!attributes.contains(u" from="_s))
            stanza.insert(end, u" from='%1'"_s.arg(asked.stanza.attribute(u"to"_s).toHtmlEscaped()));
        if (!attributes.contains(u" to="_s))
            stanza.insert(end, u" to='%1'"_s.arg(asked.from().toHtmlEscaped()));
        for (const auto &[word, meaning] : words)
            stanza.replace(word, meaning.toHtmlEscaped());
        m_socket.write(stanza.toUtf8());
    }
}

} // namespace parlour::live

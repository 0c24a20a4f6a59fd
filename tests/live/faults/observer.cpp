// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "observer.h"

#include "protocol/muc/stanzas.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour::live {

namespace {

constexpr QLatin1StringView ArchiveNs("urn:xmpp:mam:2");
constexpr QLatin1StringView ForwardNs("urn:xmpp:forward:0");
constexpr QLatin1StringView PagingNs("http://jabber.org/protocol/rsm");

Jid room(const QString &name)
{
    return Jid::parse(Observer::addressOf(name)).value();
}

void addField(const QDomElement &form, const QString &name, const QString &value)
{
    auto field = xml::append(form, u"field"_s);
    field.setAttribute(u"var"_s, name);
    xml::appendText(field, u"value"_s, value);
}

/// What the owner wants of a room: that it survives a restart.
QDomElement configuration()
{
    const auto query = xml::element(u"query"_s, xml::MucOwnerNs);
    auto form = xml::append(query, u"x"_s, xml::FormNs);
    form.setAttribute(u"type"_s, u"submit"_s);
    addField(form, u"FORM_TYPE"_s, u"http://jabber.org/protocol/muc#roomconfig"_s);
    addField(form, u"muc#roomconfig_persistentroom"_s, u"1"_s);
    return query;
}

} // namespace

void waitUntil(const char *what, const std::function<bool()> &condition, int seconds)
{
    // QTest::qWaitFor() lets each event source have its turn once in 10 ms: too seldom for a line of single bytes.
    QEventLoop loop;
    QTimer poll;
    QDeadlineTimer deadline(std::chrono::seconds {seconds});
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition() || deadline.hasExpired())
            loop.quit();
    });
    poll.start(5);
    if (!condition())
        loop.exec();
    QVERIFY2(condition(), what);
}

Observer::Observer(const Server &server, const QString &name)
    : m_name(name)
{
    connect(&m_connection, &Stream::received, this, &Observer::receive);
    // His own line is never cut, so that he comes back only when the server does: there is nothing to resume.
    connect(&m_connection, &Stream::stateChanged, this, [this] { m_people.clear(); });
    connect(&m_connection, &Stream::online, this, [this] {
        for (const QString &room : std::as_const(m_rooms))
            enter(room);
    });
    m_connection.setTiming({.backoff = 50ms, .farewell = 200ms});
    m_connection.open(credentials(server, name));
    waitUntilBack();
}

Observer::~Observer() = default;

void Observer::enter(const QString &name)
{
    auto presence = muc::joinPresence(room(name).withResource(m_name).value(), u"enter"_s, {});
    auto history = xml::append(presence.firstChildElement(u"x"_s), u"history"_s);
    history.setAttribute(u"maxstanzas"_s, 0);
    m_connection.send(presence);
}

void Observer::create(const QString &name)
{
    m_rooms << name;
    enter(name);
    waitUntilBack();
    QVERIFY2(std::holds_alternative<QDomElement>(answer(room(name), u"set"_s, configuration())), qPrintable(name));
}

void Observer::say(const QString &name, const QString &text)
{
    m_connection.send(muc::groupMessage(room(name), QUuid::createUuid().toString(QUuid::WithoutBraces), {text}));
    waitUntil("the observer hears himself", [&] { return heard(name, m_name).contains(text); });
}

void Observer::waitUntilBack()
{
    waitUntil("the observer is back", [this] {
        return m_connection.state() == Stream::State::Online
            && std::all_of(m_rooms.cbegin(), m_rooms.cend(),
                           [this](const QString &room) { return m_people[room].contains(m_name); });
    });
}

QStringList Observer::heard(const QString &room, const QString &nick) const
{
    return m_heard.value({room, nick});
}

bool Observer::hears(const QString &room, const QString &text) const
{
    const auto people = m_people.value(room).keys();
    return std::any_of(people.cbegin(), people.cend(),
                       [&](const QString &nick) { return heard(room, nick).contains(text); });
}

void Observer::receive(const QDomElement &stanza)
{
    const auto from = Jid::parse(stanza.attribute(u"from"_s));
    if (!from)
        return;
    const QString room = from->local();
    const QString nick = from->resource();
    if (stanza.tagName() == "presence"_L1)
        return receivePresence(room, nick, stanza);
    if (!xml::child(stanza, u"result", ArchiveNs).isNull())
        return receiveArchived(stanza);
    const QString text = xml::child(stanza, u"body", xml::ClientNs).text();
    if (stanza.attribute(u"type"_s) == "groupchat"_L1 && !text.isEmpty())
        m_heard[{room, nick}] << text;
}

void Observer::receivePresence(const QString &room, const QString &nick, const QDomElement &presence)
{
    if (presence.attribute(u"type"_s) == "unavailable"_L1) {
        m_people[room].remove(nick);
    } else if (presence.attribute(u"type"_s).isEmpty() && !nick.isEmpty()) {
        const auto item =
            xml::child(xml::child(presence, u"x", xml::MucUserNs), u"item", xml::MucUserNs).attribute(u"jid"_s);
        if (!m_people[room].contains(nick))
            ++m_arrivals[{room, nick}];
        m_people[room].insert(nick, item);
    }
}

void Observer::receiveArchived(const QDomElement &message)
{
    const auto result = xml::child(message, u"result", ArchiveNs);
    if (result.attribute(u"queryid"_s) != m_query)
        return;
    const auto said = xml::child(xml::child(result, u"forwarded", ForwardNs), u"message", xml::ClientNs);
    const QString text = xml::child(said, u"body", xml::ClientNs).text();
    const auto from = Jid::parse(said.attribute(u"from"_s));
    if (from && !text.isEmpty())
        m_page.messages << std::pair(from->resource(), text);
}

IqReply Observer::answer(const Jid &to, const QString &type, const QDomElement &payload)
{
    std::optional<IqReply> answer;
    m_connection.ask(to, type, payload, this, [&answer](const IqReply &reply) { answer = reply; });
    waitUntil("the observer's question is answered", [&answer] { return answer.has_value(); });
    return *answer;
}

/// Asks for the page after m_page.last.
void Observer::askPage(const QString &name)
{
    auto query = xml::element(u"query"_s, ArchiveNs);
    m_query = QUuid::createUuid().toString(QUuid::WithoutBraces);
    query.setAttribute(u"queryid"_s, m_query);
    const auto set = xml::append(query, u"set"_s, PagingNs);
    xml::appendText(set, u"max"_s, u"50"_s);
    if (!m_page.last.isEmpty())
        xml::appendText(set, u"after"_s, m_page.last);
    const auto reply = answer(room(name), u"set"_s, query);
    QVERIFY2(std::holds_alternative<QDomElement>(reply), "the room's archive answers");
    const auto fin = xml::child(std::get<QDomElement>(reply), u"fin", ArchiveNs);
    const QString last = xml::child(xml::child(fin, u"set", PagingNs), u"last", PagingNs).text();
    m_page.complete = fin.attribute(u"complete"_s) == "true"_L1 || last.isEmpty();
    m_page.last = last;
}

QStringList Observer::archived(const QString &name, const QString &nick)
{
    m_page = {};
    while (!m_page.complete)
        askPage(name);
    QStringList texts;
    for (const auto &[sender, text] : std::as_const(m_page.messages)) {
        if (sender == nick)
            texts << text;
    }
    return texts;
}

} // namespace parlour::live

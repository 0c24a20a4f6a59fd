// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamreader.h"

#include "network/streamhook.h"
#include "network/wirelog.h"
#include "protocol/xml/dom.h"

#include <QDeadlineTimer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto BindNs = "urn:ietf:params:xml:ns:xmpp-bind"_L1;
static constexpr auto ManagementNs = "urn:xmpp:sm:3"_L1;
static constexpr auto Sasl2Ns = "urn:xmpp:sasl:2"_L1;
static constexpr auto StreamNs = "http://etherx.jabber.org/streams"_L1;
static constexpr auto TlsNs = "urn:ietf:params:xml:ns:xmpp-tls"_L1;

static bool is(const QDomElement &element, QLatin1StringView name, QLatin1StringView ns)
{
    return element.tagName() == name && element.namespaceURI() == ns;
}

/// Time for which the event loop is kept waiting; half a frame at 60 Hz.
static constexpr std::chrono::milliseconds Slice {8};
/// Bytes that are read from the network ahead of the delivery.
static constexpr qint64 ReadAhead = 65'536;

StreamReader::StreamReader(StreamHook &hook, const StreamParser::Limits &limits)
    : m_hook(hook)
    , m_parser(limits)
{
    m_next.setSingleShot(true);
    const auto bound = [this] { m_hook.socket()->setReadBufferSize(ReadAhead); };
    bound();
    connect(&m_hook, &StreamHook::socketReplaced, this, bound);
    connect(&m_next, &QTimer::timeout, this, &StreamReader::read);
    connect(&m_hook, &StreamHook::readyRead, this, &StreamReader::read);
    connect(&m_hook, &StreamHook::connected, this, &StreamReader::restart);
    connect(&m_hook, &StreamHook::encrypted, this, &StreamReader::restart);
}

void StreamReader::restart()
{
    m_next.stop();
    m_parser.reset();
    m_held.clear();
    m_paused = false;
    m_resting = false;
    m_deaf = false;
    m_managed = false;
    m_holding = false;
    m_bound = false;
}

void StreamReader::read()
{
    // What comes now waits in the socket for the next slice; or for the end of an event loop inside a delivery.
    if (m_reading || m_paused || m_resting || m_next.isActive() || !m_hook.socket())
        return;
    m_reading = true;
    const QDeadlineTimer end(Slice, Qt::PreciseTimer);
    bool delivered = deliverUntil(end);
    while (delivered && m_hook.socket() && m_hook.socket()->bytesAvailable() > 0) {
        const QByteArray bytes = m_hook.socket()->readAll();
        if (m_deaf)
            continue;
        m_parser.feed(bytes);
        delivered = deliverUntil(end);
    }
    m_reading = false;
    if (!delivered && !m_paused && !m_resting)
        m_next.start();
}

void StreamReader::goOn()
{
    if (std::exchange(m_paused, false))
        m_next.start();
}

void StreamReader::rest()
{
    m_next.stop();
    m_resting = true;
}

void StreamReader::finish()
{
    rest();
    if (m_reading || m_paused || m_deaf || !m_hook.socket() || !m_hook.socket()->isReadable())
        return;
    m_reading = true;
    m_parser.feed(m_hook.socket()->readAll());
    deliverUntil(QDeadlineTimer(QDeadlineTimer::Forever));
    m_reading = false;
}

/// Delivers what was fed; false when the time is over, or a pause begins, before all is delivered.
bool StreamReader::deliverUntil(const QDeadlineTimer &end)
{
    while (!m_deaf) {
        const auto item = m_parser.next();
        if (!item)
            return !end.hasExpired();
        deliver(*item);
        if (m_paused || end.hasExpired())
            return false;
    }
    return true;
}

void StreamReader::deliver(const StreamParser::Item &item)
{
    using Kind = StreamParser::Item::Kind;
    switch (item.kind) {
    case Kind::Opened:
        return; // QXmpp wants to know only what matters for XEP-0078.
    case Kind::Element:
        qCDebug(wire).noquote() << "in " << redacted(item.element);
        return deliverElement(item.element);
    case Kind::Unfit:
        return deliverUnfit(item);
    case Kind::Closed:
        m_resumable = false;
        Q_EMIT closing();
        return m_hook.deliverEnd();
    case Kind::Broken:
        return breakOff(item.reason);
    }
}

void StreamReader::breakOff(const QString &reason)
{
    m_deaf = true;
    m_resumable = false; // Resuming would only bring the same bytes again.
    Q_EMIT broken(reason);
}

/// Delivers the rest of an unfit stanza. It counts (XEP-0198) and is answered, but says nothing: an answer becomes a
/// failure. An unfit element of the server itself, above all while signing in, ends the stream.
void StreamReader::deliverUnfit(const StreamParser::Item &item)
{
    static const QStringList Stanzas {u"message"_s, u"presence"_s, u"iq"_s};
    QDomElement rest = item.element;
    if (!m_bound || rest.namespaceURI() != xml::ClientNs || !Stanzas.contains(rest.tagName()))
        return breakOff(item.reason);
    qCInfo(network) << "a stanza was left out:" << item.reason;
    if (rest.tagName() == "iq"_L1 && rest.attribute(u"type"_s) == "result"_L1)
        rest.setAttribute(u"type"_s, u"error"_s);
    deliverElement(rest);
}

void StreamReader::deliverElement(const QDomElement &element)
{
    const auto fate = m_gate ? m_gate(element) : Fate::Pass;
    if (fate == Fate::Stop)
        m_deaf = true;
    if (fate != Fate::Pass)
        return;
    if (is(element, "error"_L1, StreamNs)) {
        m_resumable = false;
        m_deaf = true;
        Q_EMIT failed(element);
        return;
    }
    if (m_holding && element.namespaceURI() == xml::ClientNs) {
        m_held << element;
        return;
    }
    if (m_resumable && !m_holding && isRefusal(element)) {
        m_resumable = false;
        m_deaf = true;
        Q_EMIT resumeRefused();
        return;
    }
    follow(element);
    pass(element);
    if (!m_holding) {
        for (const auto &stanza : std::exchange(m_held, {}))
            Q_EMIT heldBack(stanza);
    }
}

void StreamReader::pass(const QDomElement &element)
{
    m_hook.deliver(element);
    if (is(element, "features"_L1, StreamNs) && !m_passed) {
        m_deaf = true;
        Q_EMIT unheard();
    }
}

bool StreamReader::isRefusal(const QDomElement &element) const
{
    if (is(element, "success"_L1, Sasl2Ns))
        return element.firstChildElement(u"resumed"_s).isNull() && !element.firstChildElement(u"bound"_s).isNull();
    return is(element, "failed"_L1, ManagementNs);
}

/// Remembers facts that decide how later elements are treated.
void StreamReader::follow(const QDomElement &element)
{
    if (is(element, "features"_L1, StreamNs)) {
        m_managed = !xml::child(element, u"sm", ManagementNs).isNull();
    } else if (is(element, "proceed"_L1, TlsNs)) {
        m_deaf = true; // What follows unencrypted could come from anybody.
    } else if (!m_bound && is(element, "iq"_L1, xml::ClientNs) && !xml::child(element, u"bind", BindNs).isNull()) {
        m_bound = element.attribute(u"type"_s) == "result"_L1;
        m_holding = m_managed && m_bound;
        m_resumable = false;
        m_managed = false;
    } else if (is(element, "resumed"_L1, ManagementNs)) {
        m_bound = true;
    } else if (m_holding && element.namespaceURI() == ManagementNs) {
        m_holding = false;
    }
    QDomElement enabled = element;
    if (is(element, "success"_L1, Sasl2Ns)) {
        m_bound = !element.firstChildElement(u"bound"_s).isNull() || !element.firstChildElement(u"resumed"_s).isNull();
        enabled = xml::child(xml::child(element, u"bound", "urn:xmpp:bind:0"_L1), u"enabled", ManagementNs);
    }
    if (is(enabled, "enabled"_L1, ManagementNs)) {
        m_resumable = QStringList {u"true"_s, u"1"_s}.contains(enabled.attribute(u"resume"_s));
        enabled.removeAttribute(u"location"_s); // QXmpp would go there in place of the configured host.
    }
}

} // namespace parlour

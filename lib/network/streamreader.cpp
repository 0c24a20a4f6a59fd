// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamreader.h"

#include "network/wirelog.h"
#include "protocol/xml/dom.h"

#include <QMetaMethod>
#include <QSslSocket>
#include <QVersionNumber>
#include <QXmppClient.h>
#include <QXmppOutgoingClient.h>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto BindNs = "urn:ietf:params:xml:ns:xmpp-bind"_L1;
static constexpr auto ManagementNs = "urn:xmpp:sm:3"_L1;
static constexpr auto SaslNs = "urn:ietf:params:xml:ns:xmpp-sasl"_L1;
static constexpr auto Sasl2Ns = "urn:xmpp:sasl:2"_L1;
static constexpr auto StreamNs = "http://etherx.jabber.org/streams"_L1;
static constexpr auto TlsNs = "urn:ietf:params:xml:ns:xmpp-tls"_L1;

static bool is(const QDomElement &element, QLatin1StringView name, QLatin1StringView ns)
{
    return element.tagName() == name && element.namespaceURI() == ns;
}

/// QXmpp's object between socket and stream, or null when it is not what this code knows.
static QObject *findSink(QXmppOutgoingClient &stream)
{
    const auto version = QVersionNumber::fromString(QXmppVersion());
    if (version.majorVersion() != 1 || version.minorVersion() != 10)
        return nullptr;
    for (auto *child : stream.children()) {
        const auto *meta = child->metaObject();
        if (QLatin1StringView(meta->className()) != "QXmpp::Private::XmppSocket"_L1)
            continue;
        const bool known = meta->indexOfSignal("streamReceived(QDomElement)") >= 0
            && meta->indexOfSignal("stanzaReceived(QDomElement)") >= 0 && meta->indexOfSignal("streamClosed()") >= 0;
        return known ? child : nullptr;
    }
    return nullptr;
}

std::unique_ptr<StreamReader> StreamReader::attach(QXmppClient &client, StreamParser::Limits limits)
{
    auto *stream = client.findChild<QXmppOutgoingClient *>();
    auto *socket = stream ? stream->socket() : nullptr;
    auto *sink = socket ? findSink(*stream) : nullptr;
    if (!sink || !QObject::disconnect(socket, &QIODevice::readyRead, sink, nullptr)) {
        qCWarning(network) << "QXmpp" << QXmppVersion()
                           << "is not the one the stream reader knows: using QXmpp's own reader";
        return nullptr;
    }
    return std::unique_ptr<StreamReader>(new StreamReader(sink, socket, limits));
}

StreamReader::StreamReader(QObject *sink, QSslSocket *socket, StreamParser::Limits limits)
    : m_sink(sink)
    , m_socket(socket)
    , m_parser(limits)
{
    connect(socket, &QIODevice::readyRead, this, &StreamReader::read);
    connect(socket, &QAbstractSocket::connected, this, &StreamReader::restart);
    connect(socket, &QSslSocket::encrypted, this, &StreamReader::restart);
}

void StreamReader::restart()
{
    m_parser.reset();
    m_held.clear();
    m_deaf = false;
    m_managed = false;
    m_holding = false;
}

void StreamReader::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_deaf)
        return;
    m_parser.feed(bytes);
    if (m_reading)
        return; // Somebody runs an event loop inside a delivery; the loop below goes on when that returns.
    m_reading = true;
    while (!m_deaf) {
        const auto item = m_parser.next();
        if (!item)
            break;
        deliver(*item);
    }
    m_reading = false;
}

void StreamReader::deliver(const StreamParser::Item &item)
{
    using Kind = StreamParser::Item::Kind;
    switch (item.kind) {
    case Kind::Opened:
        QMetaObject::invokeMethod(m_sink, "streamReceived", Q_ARG(QDomElement, item.element));
        return;
    case Kind::Element:
        qCDebug(wire).noquote() << "in " << redacted(item.element);
        return deliverElement(item.element);
    case Kind::Closed:
        m_resumable = false;
        Q_EMIT closing();
        QMetaObject::invokeMethod(m_sink, "streamClosed");
        return;
    case Kind::Broken:
        m_deaf = true;
        m_resumable = false; // Resuming would only bring the same bytes again.
        Q_EMIT broken(item.reason);
        return;
    }
}

void StreamReader::deliverElement(const QDomElement &element)
{
    const QString ns = element.namespaceURI();
    if ((ns == SaslNs || ns == Sasl2Ns) && m_loginGate && !m_loginGate(element)) {
        m_deaf = true;
        return;
    }
    if (m_holding && ns == xml::ClientNs) {
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
    QMetaObject::invokeMethod(m_sink, "stanzaReceived", Q_ARG(QDomElement, element));
    if (is(element, "success"_L1, SaslNs))
        restart(); // The stream begins anew; the server waits for our header, so nothing is lost here.
}

bool StreamReader::isRefusal(const QDomElement &element) const
{
    if (is(element, "success"_L1, Sasl2Ns))
        return element.firstChildElement(u"resumed"_s).isNull() && !element.firstChildElement(u"bound"_s).isNull();
    return is(element, "failed"_L1, ManagementNs);
}

/// Remembers what decides how later elements are treated.
void StreamReader::follow(const QDomElement &element)
{
    if (is(element, "features"_L1, StreamNs)) {
        m_managed = !xml::child(element, u"sm", ManagementNs).isNull();
    } else if (is(element, "proceed"_L1, TlsNs)) {
        m_deaf = true; // What follows unencrypted could come from anybody.
    } else if (is(element, "error"_L1, StreamNs)) {
        m_resumable = false;
    } else if (is(element, "iq"_L1, xml::ClientNs) && !xml::child(element, u"bind", BindNs).isNull()) {
        m_holding = m_managed && element.attribute(u"type"_s) == "result"_L1;
        m_resumable = false;
        m_managed = false;
    } else if (m_holding && element.namespaceURI() == ManagementNs) {
        m_holding = false;
    }
    QDomElement enabled = element;
    if (is(element, "success"_L1, Sasl2Ns))
        enabled = xml::child(xml::child(element, u"bound", "urn:xmpp:bind:0"_L1), u"enabled", ManagementNs);
    if (is(enabled, "enabled"_L1, ManagementNs)) {
        m_resumable = QStringList {u"true"_s, u"1"_s}.contains(enabled.attribute(u"resume"_s));
        enabled.removeAttribute(u"location"_s); // QXmpp would go there in place of the configured host.
    }
}

} // namespace parlour

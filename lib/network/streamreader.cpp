// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamreader.h"

#include "network/wirelog.h"
#include "protocol/xml/dom.h"

#include <QDeadlineTimer>
#include <QSslSocket>
#include <QVersionNumber>
#include <QXmppClient.h>
#include <QXmppOutgoingClient.h>

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

static constexpr const char *Signals[] {"streamReceived(QDomElement)", "stanzaReceived(QDomElement)", "streamClosed()"};

/// How long the event loop is kept waiting; half a frame at 60 Hz.
static constexpr std::chrono::milliseconds Slice {8};
/// How much is read from the network ahead of what is delivered.
static constexpr qint64 ReadAhead = 65'536;

bool canReadFor(const QString &version, const QMetaObject &socket)
{
    const auto number = QVersionNumber::fromString(version);
    const auto has = [&socket](const char *signal) { return socket.indexOfSignal(signal) >= 0; };
    return number.majorVersion() == 1 && number.minorVersion() == 10
        && QLatin1StringView(socket.className()) == "QXmpp::Private::XmppSocket"_L1
        && std::all_of(std::begin(Signals), std::end(Signals), has);
}

/// QXmpp's object between socket and stream, or null when it is not what this code knows.
static QObject *findSink(const QXmppOutgoingClient &stream, const QString &version)
{
    const auto children = stream.children();
    const auto found = std::find_if(children.begin(), children.end(), [&version](const QObject *child) {
        return canReadFor(version, *child->metaObject());
    });
    return found == children.end() ? nullptr : *found;
}

std::unique_ptr<StreamReader> StreamReader::attach(QXmppClient &client, const QString &version,
                                                   StreamParser::Limits limits)
{
    auto *stream = client.findChild<QXmppOutgoingClient *>();
    auto *socket = stream ? stream->socket() : nullptr;
    auto *sink = socket ? findSink(*stream, version) : nullptr;
    if (!sink || !QObject::disconnect(socket, &QIODevice::readyRead, sink, nullptr)) {
        qCWarning(network) << "QXmpp" << version << "is not the one the stream reader knows";
        return nullptr;
    }
    return std::unique_ptr<StreamReader>(new StreamReader(sink, socket, limits));
}

static QMetaMethod signal(const QObject *object, const char *signature)
{
    return object->metaObject()->method(object->metaObject()->indexOfSignal(signature));
}

StreamReader::StreamReader(QObject *sink, QSslSocket *socket, StreamParser::Limits limits)
    : m_sink(sink)
    , m_streamReceived(signal(sink, Signals[0]))
    , m_stanzaReceived(signal(sink, Signals[1]))
    , m_streamClosed(signal(sink, Signals[2]))
    , m_socket(socket)
    , m_parser(limits)
{
    m_next.setSingleShot(true);
    m_socket->setReadBufferSize(ReadAhead);
    connect(&m_next, &QTimer::timeout, this, &StreamReader::read);
    connect(socket, &QIODevice::readyRead, this, &StreamReader::read);
    connect(socket, &QAbstractSocket::connected, this, &StreamReader::restart);
    connect(socket, &QSslSocket::encrypted, this, &StreamReader::restart);
}

void StreamReader::restart()
{
    m_next.stop();
    m_parser.reset();
    m_held.clear();
    m_paused = false;
    m_deaf = false;
    m_managed = false;
    m_holding = false;
}

void StreamReader::read()
{
    // What comes now waits in the socket for the next slice; or for the end of an event loop inside a delivery.
    if (m_reading || m_paused || m_next.isActive())
        return;
    m_reading = true;
    const QDeadlineTimer end(Slice, Qt::PreciseTimer);
    bool delivered = deliverUntil(end);
    while (delivered && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->readAll();
        if (m_deaf)
            continue;
        m_parser.feed(bytes);
        delivered = deliverUntil(end);
    }
    m_reading = false;
    if (!delivered && !m_paused)
        m_next.start();
}

void StreamReader::goOn()
{
    if (std::exchange(m_paused, false))
        m_next.start();
}

void StreamReader::finish()
{
    m_next.stop();
    if (m_reading || m_paused || m_deaf)
        return;
    m_reading = true;
    m_parser.feed(m_socket->readAll());
    deliverUntil(QDeadlineTimer(QDeadlineTimer::Forever));
    m_reading = false;
}

/// Delivers what was fed; false when the time is over, or a pause begins, before all is delivered.
bool StreamReader::deliverUntil(const QDeadlineTimer &end)
{
    while (!m_deaf) {
        const auto item = m_parser.next();
        if (!item)
            return true;
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
        m_streamReceived.invoke(m_sink, Qt::DirectConnection, item.element);
        return;
    case Kind::Element:
        qCDebug(wire).noquote() << "in " << redacted(item.element);
        return deliverElement(item.element);
    case Kind::Closed:
        m_resumable = false;
        Q_EMIT closing();
        m_streamClosed.invoke(m_sink, Qt::DirectConnection);
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
    const auto fate = m_gate ? m_gate(element) : Fate::Pass;
    if (fate == Fate::Stop)
        m_deaf = true;
    if (fate != Fate::Pass)
        return;
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
    m_stanzaReceived.invoke(m_sink, Qt::DirectConnection, element);
    if (!m_holding) {
        for (const auto &stanza : std::exchange(m_held, {}))
            Q_EMIT heldBack(stanza);
    }
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

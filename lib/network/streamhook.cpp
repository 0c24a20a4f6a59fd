// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamhook.h"

#include "network/wirelog.h"

#include <QDomElement>
#include <QSslSocket>
#include <QXmppClient.h>
#include <QXmppOutgoingClient.h>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto StanzaReceived = "stanzaReceived(QDomElement)";
static constexpr auto StreamClosed = "streamClosed()";

static bool isSink(const QObject *object)
{
    const auto *meta = object->metaObject();
    return QLatin1StringView(meta->className()) == "QXmpp::Private::XmppSocket"_L1
        && meta->indexOfSignal(StanzaReceived) >= 0 && meta->indexOfSignal(StreamClosed) >= 0;
}

/// The newest socket: one that was replaced lives on for a while.
static QSslSocket *socketOf(const QObject &stream, const QObject &sink)
{
    auto sockets = sink.findChildren<QSslSocket *>(Qt::FindDirectChildrenOnly); // Since 1.11.
    if (sockets.isEmpty())
        sockets = stream.findChildren<QSslSocket *>(Qt::FindDirectChildrenOnly);
    return sockets.isEmpty() ? nullptr : sockets.last();
}

std::unique_ptr<StreamHook> StreamHook::take(QXmppClient &client)
{
    const QString version = QString::fromLatin1(QXmppVersion());
    auto *stream = client.findChild<QXmppOutgoingClient *>();
    const auto parts = stream ? stream->children() : QObjectList();
    const auto sink = std::find_if(parts.begin(), parts.end(), isSink);
    if (sink != parts.end()) {
        std::unique_ptr<StreamHook> hook(new StreamHook(stream, *sink));
        if (hook->adopt(socketOf(*stream, **sink))) {
            const auto tested = QStringLiteral(PARLOUR_QXMPP_VERSIONS).split(u' ');
            if (!tested.contains(version.section(u'.', 0, 1)))
                qCWarning(network) << "Parlour was not tested with QXmpp" << version;
            return hook;
        }
    }
    qCWarning(network) << "QXmpp" << version << "is not built like one that Parlour can work with";
    return nullptr;
}

static QMetaMethod signal(const QObject *object, const char *signature)
{
    return object->metaObject()->method(object->metaObject()->indexOfSignal(signature));
}

StreamHook::StreamHook(QObject *stream, QObject *sink)
    : m_stream(stream)
    , m_sink(sink)
    , m_stanzaReceived(signal(sink, StanzaReceived))
    , m_streamClosed(signal(sink, StreamClosed))
{
    if (signal(sink, "internalSocketStateChanged()").isValid()) // 1.10 keeps its socket and has no need to tell.
        connect(sink, SIGNAL(internalSocketStateChanged()), this, SLOT(look()));
}

bool StreamHook::adopt(QSslSocket *socket)
{
    if (!socket || !QObject::disconnect(socket, &QIODevice::readyRead, m_sink, nullptr))
        return false;
    m_socket = socket;
    connect(socket, &QIODevice::readyRead, this, &StreamHook::readyRead);
    connect(socket, &QAbstractSocket::connected, this, &StreamHook::connected);
    connect(socket, &QSslSocket::encrypted, this, &StreamHook::encrypted);
    connect(socket, &QAbstractSocket::stateChanged, this, &StreamHook::stateChanged);
    return true;
}

void StreamHook::look()
{
    auto *socket = socketOf(*m_stream, *m_sink);
    if (!socket || socket == m_socket)
        return;
    if (m_socket)
        m_socket->disconnect(this);
    if (!adopt(socket)) {
        qCWarning(network) << "QXmpp reads its new socket in a way that Parlour does not know";
        return socket->abort();
    }
    Q_EMIT socketReplaced();
}

void StreamHook::deliver(const QDomElement &element)
{
    m_stanzaReceived.invoke(m_sink, Qt::DirectConnection, element);
}

void StreamHook::deliverEnd()
{
    m_streamClosed.invoke(m_sink, Qt::DirectConnection);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections of a ClientSession to the reader, QXmpp and the socket.

#include "network/clientsession.h"
#include "network/passwordlogin.h"
#include "network/stanzatap.h"
#include "network/streamerror.h"
#include "network/tlschannel.h"
#include "network/wirelog.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QXmppClient.h>
#include <QXmppOutgoingClient.h>

using namespace Qt::StringLiterals;

namespace parlour {

/// Maximum of one element of a server for a visitor: some pictures, at most.
static constexpr qint64 MostForStrangers = 2'000'000;

/// Puts our reader in place of QXmpp's; false when this QXmpp has no place for it.
bool ClientSession::hookIn()
{
    if (m_hook)
        return true;
    m_hook = StreamHook::take(*m_client);
    if (!m_hook)
        return false;
    StreamParser::Limits limits;
    if (m_credentials.registering)
        limits.bytes = MostForStrangers;
    m_reader = std::make_unique<StreamReader>(*m_hook, limits);
    watchReader();
    watchSocket();
    return true;
}

void ClientSession::watchReader()
{
    m_reader->setGate([this](const QDomElement &element) { return judge(element); });
    connect(m_reader.get(), &StreamReader::heldBack, m_tap, &StanzaTap::take);
    connect(m_reader.get(), &StreamReader::closing, this, [this] { note(Attempt::orderlyEnd(m_live)); });
    connect(m_reader.get(), &StreamReader::failed, this,
            [this](const QDomElement &error) { onStreamError(streamError(error)); });
    connect(m_reader.get(), &StreamReader::unheard, this, [this] {
        note({ConnectionProblem::UnfitLibrary, {}});
        settleSoon();
    });
    connect(m_reader.get(), &StreamReader::broken, this, [this](const QString &reason) {
        note({ConnectionProblem::StreamBroken, reason});
        settleSoon();
    });
    connect(m_reader.get(), &StreamReader::resumeRefused, this, [this] {
        m_trying = false;
        m_stage.stop();
        Q_EMIT resumeRefused();
    });
}

void ClientSession::watchClient()
{
    connect(m_client, &QXmppClient::sslErrors, this, &ClientSession::checkCertificate);
    connect(m_client, &QXmppClient::errorOccurred, this, &ClientSession::onError);
    connect(m_client, &QXmppClient::disconnected, this, &ClientSession::settleSoon);
    // The client's own connected() comes before it sends the initial presence; this one comes after.
    connect(m_stream, &QXmppOutgoingClient::connected, this, [this] { onEstablished(); });
    connect(m_client, &QXmppLoggable::logMessage, this, [](QXmppLogger::MessageType type, const QString &text) {
        if (type == QXmppLogger::SentMessage)
            qCDebug(wire).noquote() << "out" << redacted(text);
    });
}

void ClientSession::adoptSocket()
{
    m_password.reset();
    m_channel = std::make_unique<TlsChannel>(*socket());
}

/// Trusts the authorities that the person has named.
void ClientSession::trustFile()
{
    if (m_credentials.caFile.isEmpty())
        return;
    auto config = socket()->sslConfiguration(); // QXmpp would put them in the place of the system's.
    config.addCaCertificates(m_credentials.caFile, QSsl::Pem);
    socket()->setSslConfiguration(config);
}

void ClientSession::watchSocket()
{
    adoptSocket();
    connect(m_hook.get(), &StreamHook::socketReplaced, this, &ClientSession::adoptSocket);
    connect(m_hook.get(), &StreamHook::readyRead, this, &ClientSession::heard);
    const auto nextStage = [this] {
        if (m_trying)
            m_stage.start(m_timing.stage);
    };
    connect(m_hook.get(), &StreamHook::connected, this, [this, nextStage] {
        m_peer = socket()->peerAddress();
        m_secured = false;
        trustFile(); // Before that QXmpp sets it.
        m_password.reset();
        m_entry = Entry::Closed; // Another address may have got further.
        nextStage();
    });
    connect(m_hook.get(), &StreamHook::encrypted, this, [this, nextStage] {
        m_secured = true;
        nextStage();
    });
    connect(m_hook.get(), &StreamHook::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        // A name service answer that comes after its attempt was given up makes QXmpp connect unasked.
        if (!m_trying && !m_live
            && (state == QAbstractSocket::HostLookupState || state == QAbstractSocket::ConnectingState))
            QMetaObject::invokeMethod(this, &ClientSession::abort, Qt::QueuedConnection);
    });
}

} // namespace parlour

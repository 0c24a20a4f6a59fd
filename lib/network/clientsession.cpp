// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/clientsession.h"

#include "network/passwordlogin.h"
#include "network/responder.h"
#include "network/stanzatap.h"
#include "network/tlschannel.h"
#include "network/wirelog.h"
#include "protocol/trust/forgery.h"
#include "protocol/xml/dom.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QXmppClient.h>
#include <QXmppConfiguration.h>
#include <QXmppOutgoingClient.h>
#include <QXmppPresence.h>

using namespace Qt::StringLiterals;

namespace parlour {

/// A stanza of ours in the form in which QXmpp sends and counts it.
class DomStanza : public QXmppStanza
{
public:
    explicit DomStanza(const QDomElement &element)
        : m_element(element)
    {
    }
    bool isXmppStanza() const override { return true; }
    void parse(const QDomElement &) override { }
    void toXml(QXmlStreamWriter *writer) const override { xml::write(*writer, m_element); }

private:
    QDomElement m_element;
};

ClientSession::ClientSession(const Credentials &credentials, std::shared_ptr<Login> login, const Timing &timing,
                             QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_login(std::move(login))
    , m_timing(timing)
    , m_address(credentials.account)
    , m_client(new QXmppClient(QXmppClient::NoExtensions, this))
    , m_stream(m_client->findChild<QXmppOutgoingClient *>())
    , m_tap(new StanzaTap)
{
    m_client->setLogger(nullptr); // QXmpp's logger is shared and writes secrets.
    m_client->insertExtension(0, m_tap);
    m_stage.setSingleShot(true);
    connect(&m_stage, &QTimer::timeout, this, &ClientSession::onStageTimeout);
    setUpTap();
    watchClient();
}

ClientSession::~ClientSession() = default;

void ClientSession::setUpTap()
{
    connect(m_tap, &StanzaTap::features, this, &ClientSession::onFeatures);
    connect(m_tap, &StanzaTap::stanza, this, [this](const QDomElement &stanza) {
        if (m_live && isBelievable(stanza))
            Q_EMIT received(stanza);
    });
    connect(m_tap, &StanzaTap::answer, this, [this](const QDomElement &iq) {
        if (m_live)
            Q_EMIT answered(iq);
    });
    connect(m_tap, &StanzaTap::request, this, [this](const QDomElement &iq) {
        const bool believable = isBelievable(iq);
        const bool welcome = believable && mayAsk(iq, m_address, m_login->knows);
        write(welcome ? response(iq) : refusal(iq)); // RFC 6121 section 2.1.6
        if (m_live && believable && push(iq))
            Q_EMIT received(iq);
    });
}

void ClientSession::abort()
{
    if (socket())
        socket()->abort();
}

/// Returns whether the sender may send `stanza`: not everybody may send carbons, archive results, bookmarks, contacts.
bool ClientSession::isBelievable(const QDomElement &stanza) const
{
    const auto forged = forgery(stanza, m_address);
    if (forged)
        qCWarning(network) << "a stanza came from somebody who may not send such a thing, kind" << int(*forged);
    return !forged;
}

QXmppConfiguration ClientSession::configuration() const
{
    QXmppConfiguration config;
    config.setJid(m_credentials.account.bare());
    config.setResource(m_login->resource);
    config.setResourcePrefix(u"Parlour"_s); // Bind 2: the server adds the random part.
    setToken(config);
    if (!m_credentials.host.isEmpty() || m_credentials.port != 0) {
        config.setHost(m_credentials.host.isEmpty() ? m_credentials.account.domain() : m_credentials.host);
        config.setPort(m_credentials.port != 0 ? m_credentials.port : 5222);
    }
    config.setStreamSecurityMode(QXmppConfiguration::TLSRequired);
    config.setUseSASLAuthentication(false); // That is done here; QXmpp does not even know the password.
    config.setDisabledSaslMechanisms({u"ANONYMOUS"_s});
    config.setUseNonSASLAuthentication(false);
    config.setIgnoreSslErrors(false);
    config.setAutoReconnectionEnabled(false);
    config.setKeepAliveInterval(0); // Its timeout gives up the session; Connection probes in a way that keeps it.
    config.setKeepAliveTimeout(0);
    return config;
}

void ClientSession::start()
{
    Attempt next;
    next.number = m_attempt.number + 1;
    m_attempt = next;
    m_trying = true;
    if (!hookIn()) { // Nothing but our own reader keeps QXmpp away from the login.
        note({ConnectionProblem::UnfitLibrary, {}});
        return settleSoon();
    }
    m_stage.start(m_timing.stage);
    QXmppPresence presence; // To announce that we are available.
    presence.setCapabilityHash(u"sha-1"_s);
    presence.setCapabilityNode(CapabilityNode);
    presence.setCapabilityVer(capabilityHash());
    m_client->connectToServer(configuration(), presence);
}

void ClientSession::setPassword(const QString &password)
{
    m_credentials.password = password;
}

void ClientSession::cut(const Ending &ending)
{
    note(ending);
    abort();
    settleSoon();
}

void ClientSession::retire()
{
    if (std::exchange(m_retired, true))
        return;
    m_trying = m_live = false;
    disconnect(this, nullptr, nullptr, nullptr);
    m_stage.stop();
    m_password.reset();
    setParent(QCoreApplication::instance());
    // Never inside one of QXmpp's continuations: they do not survive the end of the stream.
    QTimer::singleShot(0, this, &ClientSession::leave);
}

/// Closes the stream and reads on until the server has closed it, too (RFC 6120 section 4.4). A program that closes a
/// connection with something unread resets it, and a server that is writing at that moment never reads the end tag: it
/// keeps the session for resuming, and its rooms keep somebody who is gone.
void ClientSession::leave()
{
    const bool visitor = !m_attempt.offered.isNull();
    if (!m_client->isConnected() && !visitor)
        abort();
    if (isOver())
        return deleteLater();
    connect(socket(), &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    connect(m_reader.get(), &StreamReader::closing, socket(), &QAbstractSocket::disconnectFromHost);
    QTimer::singleShot(m_timing.farewell, this, &QObject::deleteLater);
    QDomElement unavailable = xml::element(u"presence"_s);
    unavailable.setAttribute(u"type"_s, u"unavailable"_s);
    if (!visitor)
        m_client->send(DomStanza(unavailable));
    socket()->write("</stream:stream>");
}

bool ClientSession::isOver() const
{
    return !socket() || socket()->state() == QAbstractSocket::UnconnectedState;
}

bool ClientSession::isResumable() const
{
    return m_reader && m_reader->isResumable() && !m_spoiled;
}

bool ClientSession::write(const QDomElement &given)
{
    if (!m_live)
        return false;
    if (m_credentials.registering)
        return ask(given);
    const bool available = given.tagName() == "presence"_L1 && !given.hasAttribute(u"type"_s);
    const QDomElement stanza = available ? withCapabilities(given) : given;
    const qint64 size = xml::toString(stanza).toUtf8().size();
    if (m_login->maxBytes > 0 && size > m_login->maxBytes)
        return false;
    m_largest = std::max(m_largest, size);
    if (socket() && socket()->state() == QAbstractSocket::ConnectedState)
        m_client->send(DomStanza(stanza));
    else
        m_late << stanza.cloneNode(true).toElement(); // QXmpp would drop it and resume without it.
    return true;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Success and failure of an attempt of a ClientSession.

#include "network/clientsession.h"
#include "network/passwordlogin.h"
#include "network/stanzatap.h"
#include "network/streamerror.h"
#include "network/wirelog.h"
#include "protocol/text/hushed.h"
#include "protocol/xml/dom.h"

#include <QSslSocket>
#include <QXmppClient.h>
#include <QXmppConfiguration.h>
#include <QXmppError.h>
#include <QXmppStanza.h>
#include <QXmppTask.h>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto CsiNs = "urn:xmpp:csi:0"_L1;

/// A top-level element that is no stanza, as QXmpp sends it without counting it.
class DomNonza : public QXmppStanza
{
public:
    explicit DomNonza(const QDomElement &element)
        : m_element(element)
    {
    }
    bool isXmppStanza() const override { return false; }
    void parse(const QDomElement &) override { }
    void toXml(QXmlStreamWriter *writer) const override { xml::write(*writer, m_element); }

private:
    QDomElement m_element;
};

/// Runs inside the handshake. What is decided here holds for this certificate only.
void ClientSession::checkCertificate(const QList<QSslError> &errors)
{
    const auto &pin = m_credentials.pin;
    auto report = certificateReport(socket()->peerCertificate(), errors, m_credentials.account.domain());
    const bool accepted = accepts(pin, report);
    m_client->configuration().setIgnoreSslErrors(accepted);
    if (accepted)
        return;
    report.pinBroken = !pin.isEmpty();
    m_attempt.certificate = report;
}

void ClientSession::onFeatures(const QDomElement &features)
{
    m_reader->notePassed();
    const auto has = [&features](QStringView name, QLatin1StringView ns) {
        return !xml::child(features, name, ns).isNull();
    };
    if (!socket()->isEncrypted()) {
        if (!has(u"starttls", "urn:ietf:params:xml:ns:xmpp-tls"_L1))
            note({ConnectionProblem::TlsUnavailable, {}}); // QXmpp leaves without an error.
        return;
    }
    if (m_entry == Entry::Open) { // Before that, servers allow less.
        const auto limits = xml::child(features, u"limits", "urn:xmpp:stream-limits:0"_L1);
        limitBytes(xml::child(limits, u"max-bytes", "urn:xmpp:stream-limits:0"_L1).text().toLongLong()); // XEP-0478
        m_wantsActivity = has(u"csi", CsiNs);
    }
}

void ClientSession::onEstablished()
{
    // Another address may have been tried before in vain. Whatever else ended the attempt, or is a session already,
    // nobody would notice this one: it must not live.
    const bool wanted = m_trying && (!m_attempt.noted || isAboutReaching(m_attempt.noted->problem));
    if (!wanted) {
        m_spoiled = true;
        return cut({ConnectionProblem::StreamBroken, u"a second session"_s});
    }
    m_attempt.noted.reset();
    m_trying = false;
    m_live = true;
    m_stage.stop();
    m_address = Jid::parse(m_client->configuration().jid()).value_or(m_credentials.account);
    const bool resumed = m_client->streamManagementState() == QXmppClient::ResumedStream;
    if (!resumed && !m_attempt.byToken)
        write(xml::element(u"presence"_s)); // QXmpp says that we are available when it has signed in itself.
    for (const auto &stanza : std::exchange(m_late, {}))
        write(stanza);
    if (!m_login->active)
        tellActivity(); // Each stream begins as if the person were active.
    Q_EMIT established(resumed);
}

void ClientSession::tellActivity()
{
    if (m_live && m_wantsActivity)
        m_client->send(DomNonza(xml::element(m_login->active ? u"active"_s : u"inactive"_s, CsiNs)));
}

void ClientSession::limitBytes(qint64 bytes)
{
    if (bytes > 0)
        m_login->maxBytes = m_login->maxBytes > 0 ? std::min(m_login->maxBytes, bytes) : bytes;
}

void ClientSession::onError(const QXmppError &error)
{
    note(ending(error, m_live));
    settleSoon();
}

void ClientSession::onStreamError(const StreamError &error)
{
    // Not every server tells its limit beforehand; a client that sends the same again is thrown out again. A size that
    // every server must take (RFC 6120 section 13.12) is not to blame.
    constexpr qint64 AlwaysTaken = 10'000;
    if (m_secured && error.condition == "policy-violation"_L1 && m_largest > AlwaysTaken)
        limitBytes(m_largest - 1);
    if (error.elsewhere)
        m_attempt.redirect = Redirect {*error.elsewhere, m_peer, m_secured};
    note(ending(error, m_live ? Stage::Session : m_secured ? Stage::Secured : Stage::Unsecured));
    settleSoon();
}

/// Gives up the address that is silent. QXmpp goes on to the next one if there is any, else it reports the timeout.
void ClientSession::onStageTimeout()
{
    if (!m_trying)
        return;
    m_stage.start(m_timing.stage);
    if (!socket() || socket()->state() == QAbstractSocket::UnconnectedState) { // Still looking up the name.
        note({ConnectionProblem::Timeout, {}});
        return settleSoon();
    }
    const bool connected = socket()->state() == QAbstractSocket::ConnectedState;
    if (!connected)
        abort();
    Q_EMIT socket()->errorOccurred(QAbstractSocket::SocketTimeoutError);
    if (connected) // QXmpp may have made itself another one meanwhile.
        abort();
}

void ClientSession::note(const Ending &ending)
{
    if (!m_attempt.noted)
        m_attempt.noted = ending;
    if (!isAboutReaching(ending.problem) || ending.problem == ConnectionProblem::TlsUnavailable)
        m_spoiled = true;
}

/// Settles from the event loop: QXmpp reports from deep inside, where its stream must not be touched. Errors that the
/// server sent before are weighed then, too.
void ClientSession::settleSoon()
{
    if (m_reader)
        m_reader->rest();
    QMetaObject::invokeMethod(
        this, [this, attempt = m_attempt.number] { settle(attempt); }, Qt::QueuedConnection);
}

void ClientSession::settle(int attempt)
{
    if (attempt != m_attempt.number || (!m_trying && !m_live))
        return;
    finishReading();
    if (attempt != m_attempt.number || (!m_trying && !m_live))
        return; // A receiver of something in it has left.
    Ending ending = m_attempt.verdict(m_live);
    ending.detail = hushed(ending.detail, m_credentials.password);
    const bool tokenRefused = m_attempt.wasTokenRefused(ending, m_live);
    m_trying = m_live = false;
    m_stage.stop();
    m_password.reset();
    abort();
    if (tokenRefused) {
        qCInfo(network) << "the server does not take the token; signing in with the password";
        m_login->forgetToken();
        Q_EMIT this->tokenRefused();
        return;
    }
    qCInfo(network) << "stream ended, problem" << int(ending.problem) << ending.detail;
    Q_EMIT ended(ending);
}

/// Reads what came before the end. The server's own error in it counts more than the broken socket; but no login goes
/// on, so that of an attempt only that error is heard.
void ClientSession::finishReading()
{
    if (!m_reader || (!m_live && m_attempt.noted && !isAboutReaching(m_attempt.noted->problem)))
        return;
    const auto noted = std::exchange(m_attempt.noted, std::nullopt);
    m_closing = !m_live;
    m_reader->finish();
    m_closing = false;
    if (!m_attempt.noted)
        m_attempt.noted = noted;
}

} // namespace parlour

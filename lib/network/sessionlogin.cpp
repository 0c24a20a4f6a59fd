// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Login of a ClientSession: with the password by itself, with a token through QXmpp. Either way QXmpp goes on from
// the stream features that come afterwards, by resuming the session or binding a new one.

#include "network/clientsession.h"
#include "network/passwordlogin.h"
#include "network/tokenproof.h"
#include "network/wirelog.h"
#include "protocol/xml/dom.h"

#include <QSslSocket>
#include <QXmlStreamReader>
#include <QXmppConfiguration.h>
#include <QXmppCredentials.h>
#include <QXmppSasl2UserAgent.h>

using namespace Qt::StringLiterals;

namespace parlour {

using Fate = StreamReader::Fate;

static constexpr auto StreamNs = "http://etherx.jabber.org/streams"_L1;

/// Gives QXmpp the token, if there is one. QXmpp knows only HT-*-NONE, that is no channel binding, and neither counts
/// logins nor takes tokens back.
void ClientSession::setToken(QXmppConfiguration &config) const
{
    QXmlStreamReader reader(
        u"<credentials xmlns=\"org.qxmpp.credentials\"><ht-token mechanism=\"%1\" secret=\"%2\"/>"
        "</credentials>"_s.arg(m_login->tokenMechanism.toHtmlEscaped(), m_login->token.toHtmlEscaped()));
    reader.readNextStartElement();
    if (const auto token = QXmppCredentials::fromXml(reader); token && !m_login->token.isEmpty())
        config.setCredentials(*token);
    config.setUseFastTokenAuthentication(m_login->takesTokens);
    config.setSasl2UserAgent(QXmppSasl2UserAgent(m_login->device, u"Parlour"_s, {}));
}

/// Sees to it that until the server has let us in, QXmpp hears of nothing but TLS, errors, and its own login.
Fate ClientSession::judge(const QDomElement &element)
{
    if (m_retired)
        return Fate::Drop;
    if (m_closing)
        return element.tagName() == "error"_L1 && element.namespaceURI() == StreamNs ? Fate::Pass : Fate::Drop;
    if (m_entry == Entry::Open || !socket()->isEncrypted())
        return Fate::Pass;
    if (m_credentials.registering)
        return visit(element);
    const QString ns = element.namespaceURI();
    if (ns == sasl::Ns || ns == sasl::Ns2)
        return followLogin(element);
    if (ns == xml::ClientNs)
        return Fate::Drop; // A stanza for nobody; QXmpp would count it.
    if (element.tagName() != "features"_L1 || ns != StreamNs)
        return Fate::Pass;
    return m_entry == Entry::Closed ? beginLogin(element) : Fate::Drop;
}

Fate ClientSession::beginLogin(const QDomElement &features)
{
    const auto offer = sasl::offer(features);
    if (!offer) {
        note({ConnectionProblem::NoCommonMechanism, {}});
        settleSoon();
        return Fate::Stop;
    }
    m_attempt.byToken =
        m_login->takesTokens && !m_login->token.isEmpty() && offer->tokens.contains(m_login->tokenMechanism);
    m_entry = m_attempt.byToken ? Entry::Token : Entry::Password;
    if (m_attempt.byToken)
        return Fate::Pass;
    m_login->forgetToken(); // The server does not even offer its mechanism any more.
    beginWithPassword(*offer);
    return m_attempt.noted ? Fate::Stop : Fate::Drop;
}

void ClientSession::beginWithPassword(const sasl::Offer &offer)
{
    m_password = std::make_unique<PasswordLogin>(m_credentials, *m_login, *socket(), *m_channel);
    connect(m_password.get(), &PasswordLogin::hashing, m_reader.get(), &StreamReader::pause);
    connect(m_password.get(), &PasswordLogin::hashed, m_reader.get(), &StreamReader::goOn);
    connect(m_password.get(), &PasswordLogin::succeeded, this, [this](sasl::Profile profile) {
        m_entry = Entry::Open;
        if (profile == sasl::Profile::First)
            m_reader->restart();
    });
    connect(m_password.get(), &PasswordLogin::failed, this, [this](const Ending &ending) {
        note(ending);
        settleSoon();
    });
    m_password->begin(offer);
}

/// Judges an element for a visitor, who may ask the server for an account. QXmpp hears nothing of that but errors: to
/// it the stream does not get beyond TLS.
Fate ClientSession::visit(const QDomElement &element)
{
    const QString ns = element.namespaceURI();
    const QString name = element.tagName();
    if (ns == StreamNs && name == "error"_L1)
        return Fate::Pass;
    if (ns == StreamNs && name == "features"_L1 && m_trying) {
        m_attempt.offered = element;
        m_attempt.noted.reset(); // Another address may have been tried before in vain.
        m_trying = false;
        m_live = true;
        m_stage.stop();
        Q_EMIT established(false);
    } else if (ns == xml::ClientNs && name == "iq"_L1 && m_live) {
        const QString type = element.attribute(u"type"_s);
        if (type == "result"_L1 || type == "error"_L1)
            Q_EMIT answered(element);
    }
    return Fate::Drop;
}

/// Sends an IQ of a visitor.
bool ClientSession::ask(const QDomElement &iq)
{
    if (iq.tagName() != "iq"_L1 || !socket() || socket()->state() != QAbstractSocket::ConnectedState)
        return false;
    qCDebug(wire).noquote() << "out" << redacted(iq);
    socket()->write(xml::toString(iq).toUtf8());
    return true;
}

Fate ClientSession::followLogin(const QDomElement &element)
{
    if (m_entry == Entry::Password) {
        m_password->receive(element);
        return m_attempt.noted ? Fate::Stop : Fate::Drop;
    }
    if (m_entry != Entry::Token)
        return Fate::Drop;
    if (!element.firstChildElement(u"temporary-auth-failure"_s).isNull())
        note({ConnectionProblem::Other, u"temporary-auth-failure"_s}); // QXmpp would call it a wrong password.
    if (element.tagName() == "success"_L1) {
        if (!checkToken(element))
            return Fate::Stop;
        m_entry = Entry::Open;
    }
    return Fate::Pass;
}

/// Checks the server's proof, which QXmpp 1.10 does not, and keeps the token for the next login.
bool ClientSession::checkToken(const QDomElement &success)
{
    if (!provesToken(success, m_login->tokenMechanism, m_login->token)) {
        m_attempt.tokenUnproven = true;
        m_login->takesTokens = false; // It would be the same each time.
        settleSoon();
        return false;
    }
    const QString token = xml::child(success, u"token", sasl::FastNs).attribute(u"token"_s);
    if (!token.isEmpty())
        m_login->token = token;
    return true;
}

} // namespace parlour

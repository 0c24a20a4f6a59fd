// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Link checks while QXmpp logs in.

#include "network/link.h"
#include "network/tokenproof.h"
#include "network/wirelog.h"
#include "protocol/xml/dom.h"

#include <QXmlStreamReader>
#include <QXmppConfiguration.h>
#include <QXmppCredentials.h>
#include <QXmppSasl2UserAgent.h>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto FastNs = "urn:xmpp:fast:0"_L1;

/// QXmpp tells what it sends only through its log.
void Link::onSent(const QString &text)
{
    qCDebug(wire).noquote() << "out" << redacted(text);
    if (!m_trying || (!text.startsWith("<auth"_L1) && !text.startsWith("<response"_L1)))
        return;
    const auto element = xml::parse(text);
    const QString mechanism = element.attribute(u"mechanism"_s);
    if (element.tagName() != "response"_L1) {
        m_tokenMechanism = mechanism.startsWith("HT-"_L1) ? mechanism : QString();
        m_wantedMechanism = xml::child(element, u"request-token", FastNs).attribute(u"mechanism"_s, m_tokenMechanism);
    }
    m_scram.sent(element);
}

/// The password, and the token if there is one. QXmpp 1.10 does not go back to the password when a token is refused, nor
/// look at the server's proof; that is done here, and cannot be done without the reader. It knows only HT-*-NONE, that is
/// no channel binding, and neither counts logins nor takes tokens back.
void Link::setCredentials(QXmppConfiguration &config) const
{
    QXmlStreamReader reader(
        u"<credentials xmlns=\"org.qxmpp.credentials\"><ht-token mechanism=\"%1\" secret=\"%2\"/>"
        "</credentials>"_s.arg(m_login.tokenMechanism.toHtmlEscaped(), m_login.token.toHtmlEscaped()));
    reader.readNextStartElement();
    if (const auto token = QXmppCredentials::fromXml(reader); token && !m_login.token.isEmpty())
        config.setCredentials(*token); // Takes the password away.
    config.setPassword(m_credentials.password);
    config.setUseFastTokenAuthentication(m_login.takesTokens && m_reader);
    config.setSasl2UserAgent(QXmppSasl2UserAgent(m_login.device, u"Parlour"_s, {}));
}

bool Link::checkLogin(const QDomElement &element)
{
    if (!element.firstChildElement(u"temporary-auth-failure"_s).isNull())
        note({ConnectionProblem::Other, u"temporary-auth-failure"_s}); // QXmpp would call it a wrong password.
    if (element.tagName() == "success"_L1 && !checkToken(element))
        return false;
    const auto verdict = m_scram.received(element);
    if (verdict == ScramCheck::Verdict::Fine)
        return true;
    const bool excessive = verdict == ScramCheck::Verdict::Excessive;
    note({ConnectionProblem::Other,
          excessive ? u"SCRAM: the iteration count is too high"_s
                    : u"SCRAM: the server did not prove that it knows the password"_s});
    settleSoon();
    return false;
}

bool Link::checkToken(const QDomElement &success)
{
    if (!m_tokenMechanism.isEmpty() && !provesToken(success, m_tokenMechanism, m_login.token)) {
        m_tokenUnproven = true;
        m_login.takesTokens = false; // It would be the same each time.
        settleSoon();
        return false;
    }
    const QString token = xml::child(success, u"token", FastNs).attribute(u"token"_s);
    if (!token.isEmpty()) {
        m_login.token = token;
        m_login.tokenMechanism = m_wantedMechanism;
    } else if (m_tokenMechanism.isEmpty()) {
        m_login.forgetToken(); // The server does not even offer its mechanism any more; with one, none is asked for.
    }
    return true;
}

bool Link::wasTokenRefused(const Ending &ending) const
{
    if (m_live || m_tokenMechanism.isEmpty())
        return false;
    return m_tokenUnproven || ending.problem == ConnectionProblem::WrongPassword;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the scripted server lets people in.

#include "network/scriptedserver.h"
#include "protocol/xml/dom.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto BindNs = "urn:xmpp:bind:0"_L1;
static constexpr auto FastNs = "urn:xmpp:fast:0"_L1;
static constexpr auto Sasl2Ns = "urn:xmpp:sasl:2"_L1;

static QByteArray hash(const QByteArray &text, const QByteArray &token)
{
    return QMessageAuthenticationCode::hash(text, token, QCryptographicHash::Sha256);
}

QByteArray ScriptedServer::loginFeatures() const
{
    if (script.mechanisms.isEmpty())
        return {};
    QByteArray features = "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + script.mechanisms + "</mechanisms>";
    if (script.second)
        features += "<authentication xmlns='urn:xmpp:sasl:2'>" + script.mechanisms
            + "<inline><sm xmlns='urn:xmpp:sm:3'/><bind xmlns='urn:xmpp:bind:0'><inline><feature "
              "var='urn:xmpp:sm:3'/></inline></bind>"
              "<fast xmlns='urn:xmpp:fast:0'><mechanism>HT-SHA-256-NONE</mechanism></fast></inline></authentication>";
    return features;
}

QByteArray ScriptedServer::sessionFeatures() const
{
    QByteArray features = script.limits;
    if (script.manages)
        features += "<sm xmlns='urn:xmpp:sm:3'/>";
    if (script.wantsActivity)
        features += "<csi xmlns='urn:xmpp:csi:0'/>";
    return features;
}

void ScriptedServer::onAuth(const QDomElement &element)
{
    logins << element.attribute(u"mechanism"_s);
    const bool right = QByteArray::fromBase64(element.text().toLatin1()) == QByteArray("\0alice\0secret", 13);
    if (right && script.saslFailure.isEmpty()) {
        m_loggedIn = true;
        send("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + odd("success") + "</success>");
        m_parser.reset();
    } else {
        const QByteArray condition = script.saslFailure.isEmpty() ? "not-authorized" : script.saslFailure;
        send("<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><" + condition + "/></failure>");
    }
}

void ScriptedServer::onAuthenticate(const QDomElement &element)
{
    const QString mechanism = element.attribute(u"mechanism"_s);
    logins << mechanism;
    devices << xml::child(element, u"user-agent", Sasl2Ns).attribute(u"id"_s);
    if (script.saslFailure.isEmpty() && isRight(element, mechanism))
        return succeed(element, mechanism);
    const QByteArray condition = script.saslFailure.isEmpty() ? "not-authorized" : script.saslFailure;
    send("<failure xmlns='urn:xmpp:sasl:2'><" + condition + " xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/></failure>");
}

bool ScriptedServer::isRight(const QDomElement &element, const QString &mechanism) const
{
    const auto response = QByteArray::fromBase64(xml::child(element, u"initial-response", Sasl2Ns).text().toLatin1());
    if (mechanism == "PLAIN"_L1)
        return response == QByteArray("\0alice\0secret", 13);
    return script.takesTokens && !m_token.isEmpty()
        && response == QByteArray("alice\0", 6) + hash("Initiator", m_token);
}

void ScriptedServer::succeed(const QDomElement &element, const QString &mechanism)
{
    m_loggedIn = true;
    QByteArray answer;
    if (mechanism != "PLAIN"_L1 && script.provesTokens)
        answer += "<additional-data>" + hash("Responder", m_token).toBase64() + "</additional-data>";
    answer += "<authorization-identifier>alice@localhost/Parlour.bound</authorization-identifier>";
    const auto resume = xml::child(element, u"resume", "urn:xmpp:sm:3"_L1);
    const bool resumes = !resume.isNull() && script.resumes && m_managed;
    if (resumes) {
        ++resumed;
        answer += "<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='" + QByteArray::number(m_counted) + "'/>";
    } else if (!xml::child(element, u"bind", BindNs).isNull()) {
        m_managed = script.manages;
        answer += "<bound xmlns='urn:xmpp:bind:0'>"
            + QByteArray(m_managed ? "<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true'/>" : "") + "</bound>";
        startSession();
    }
    // A new one also in place of each that was used.
    if (!xml::child(element, u"request-token", FastNs).isNull() || mechanism != "PLAIN"_L1) {
        m_token = "token-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        answer += "<token xmlns='urn:xmpp:fast:0' expiry='2040-01-01T00:00:00Z' token='" + m_token + "'/>";
    }
    send("<success xmlns='urn:xmpp:sasl:2'>" + answer + odd("success") + "</success>");
    if (!resumes) // Bound already.
        send("<stream:features>" + sessionFeatures() + "</stream:features>");
}

} // namespace parlour

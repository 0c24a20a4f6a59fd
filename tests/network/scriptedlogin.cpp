// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the scripted server lets people in.

#include "network/scriptedserver.h"
#include "network/tlschannel.h"
#include "protocol/sasl/message.h"
#include "protocol/xml/dom.h"

#include <QMessageAuthenticationCode>
#include <QSslSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto BindNs = "urn:xmpp:bind:0"_L1;

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
    QByteArray kinds;
    for (const auto &kind : script.bindings)
        kinds += "<channel-binding type='" + kind.toLatin1() + "'/>";
    if (!kinds.isEmpty())
        features += "<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'>" + kinds + "</sasl-channel-binding>";
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

void ScriptedServer::say(const QByteArray &name, const QByteArray &data)
{
    send('<' + name + " xmlns='" + m_login.namespaceURI().toLatin1() + "'>" + data.toBase64() + odd(name) + "</" + name
         + '>');
}

void ScriptedServer::fail(const QByteArray &condition)
{
    send("<failure xmlns='" + m_login.namespaceURI().toLatin1() + "'><" + condition
         + " xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/></failure>");
}

void ScriptedServer::onAuth(const QDomElement &element)
{
    const QString mechanism = element.attribute(u"mechanism"_s);
    const bool second = element.namespaceURI() == sasl::Ns2;
    const auto initial = second ? xml::child(element, u"initial-response", sasl::Ns2) : element;
    const auto first = QByteArray::fromBase64(initial.text().toLatin1());
    m_login = element;
    logins << mechanism;
    if (second)
        devices << xml::child(element, u"user-agent", sasl::Ns2).attribute(u"id"_s);
    if (scram::hash(mechanism))
        challenge(first);
    else if (script.saslFailure.isEmpty() && isRight(first, mechanism))
        succeed(mechanism == "PLAIN"_L1 || !script.provesTokens ? QByteArray() : hash("Responder", m_token));
    else
        fail(script.saslFailure.isEmpty() ? "not-authorized" : script.saslFailure);
}

bool ScriptedServer::isRight(const QByteArray &first, const QString &mechanism) const
{
    if (mechanism == "PLAIN"_L1)
        return first == sasl::plain(u"alice"_s, script.password);
    return script.takesTokens && !m_token.isEmpty() && first == QByteArray("alice\0", 6) + hash("Initiator", m_token);
}

void ScriptedServer::challenge(const QByteArray &first)
{
    const qsizetype end = first.indexOf(',', first.indexOf(',') + 1) + 1;
    headers << first.first(end);
    m_opening = {first.first(end), first.sliced(end), first.sliced(first.indexOf(",r=") + 3)};
    QByteArray text = script.challenge.isEmpty() ? "r=NONCE" + QUuid::createUuid().toByteArray(QUuid::Id128)
            + ",s=c2FsdA==,i=" + QByteArray::number(script.rounds) + script.attributes
                                                 : script.challenge;
    text.replace("NONCE", m_opening.nonce);
    m_challenge = text;
    say("challenge", text);
    send(script.behindChallenge);
}

/// Our side of what the client says to have bound the login to.
QByteArray ScriptedServer::binding() const
{
    if (!m_opening.header.startsWith("p="))
        return {};
    if (script.proxied)
        return QByteArray(32, 'x');
    const auto kind = QString::fromLatin1(m_opening.header.sliced(2).chopped(2));
    if (kind == "tls-server-end-point"_L1)
        return m_certificate.certificate.digest(QCryptographicHash::Sha256);
    return m_channel->bindings().value(kind);
}

/// What a client that knows the password answers, and what we say to that.
scram::Answer ScriptedServer::expected() const
{
    const auto taken = scram::challenge(m_challenge, m_opening);
    const auto *challenge = std::get_if<scram::Challenge>(&taken);
    const auto hash = scram::hash(m_login.attribute(u"mechanism"_s));
    if (!challenge || !hash)
        return {};
    const auto salted = scram::saltedPassword(*hash, script.password, challenge->salt, challenge->rounds);
    return scram::answer(*hash, salted, m_opening, *challenge, binding());
}

void ScriptedServer::onResponse(const QDomElement &element)
{
    const auto data = QByteArray::fromBase64(element.text().toLatin1());
    ++responses;
    if (data.isEmpty() && script.provesEarly)
        return succeed();
    if (!script.saslFailure.isEmpty())
        return fail(script.saslFailure);
    const auto right = expected();
    if (data != right.message)
        return fail(script.proxied ? "malformed-request" : "not-authorized"); // As Prosody says it.
    QByteArray proof = script.proof.isEmpty() ? "v=" + right.signature.toBase64() : script.proof;
    if (proof == "none")
        proof.clear();
    if (script.provesEarly)
        say("challenge", proof);
    else
        succeed(proof);
}

void ScriptedServer::succeed(const QByteArray &data)
{
    m_loggedIn = true;
    if (m_login.namespaceURI() == sasl::Ns) {
        say("success", data);
        m_parser.reset();
        return;
    }
    QByteArray answer;
    if (!data.isEmpty())
        answer += "<additional-data>" + data.toBase64() + "</additional-data>";
    answer += "<authorization-identifier>alice@localhost/Parlour.bound</authorization-identifier>";
    const auto resume = xml::child(m_login, u"resume", "urn:xmpp:sm:3"_L1);
    const bool resumes = !resume.isNull() && script.resumes && m_managed;
    const bool binds = !resumes && !xml::child(m_login, u"bind", BindNs).isNull();
    if (resumes) {
        ++resumed;
        answer += "<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='" + QByteArray::number(m_counted) + "'/>";
    } else if (binds) {
        m_managed = script.manages;
        answer += "<bound xmlns='urn:xmpp:bind:0'>"
            + QByteArray(m_managed ? "<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true'/>" : "") + "</bound>";
        startSession();
    }
    // A new one also in place of each that was used.
    if (!xml::child(m_login, u"request-token", sasl::FastNs).isNull()
        || m_login.attribute(u"mechanism"_s).startsWith("HT-"_L1)) {
        m_token = "token-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        answer += "<token xmlns='urn:xmpp:fast:0' expiry='2040-01-01T00:00:00Z' token='" + m_token + "'/>";
    }
    send("<success xmlns='urn:xmpp:sasl:2'>" + answer + odd("success") + "</success>");
    if (!resumes)
        send("<stream:features>" + QByteArray(binds ? "" : "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>")
             + sessionFeatures() + "</stream:features>");
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/problem.h"

#include "protocol/sasl/offer.h"
#include "protocol/text/bounded.h"

#include <QXmppAuthenticationError.h>
#include <QXmppBindError.h>
#include <QXmppError.h>
#include <QXmppStanza.h>
#include <QXmppStreamError.h>

using namespace Qt::StringLiterals;

namespace parlour {

ConnectionProblem socketProblem(QAbstractSocket::SocketError error, bool live)
{
    using enum ConnectionProblem;
    if (error == QAbstractSocket::HostNotFoundError)
        return NoSuchServer;
    if (error == QAbstractSocket::ConnectionRefusedError)
        return Refused;
    if (error == QAbstractSocket::RemoteHostClosedError)
        return live ? NetworkLost : Refused;
    if (error == QAbstractSocket::SocketTimeoutError)
        return Timeout;
    if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError)
        return live ? NetworkLost : TlsFailed;
    return NetworkLost;
}

static ConnectionProblem authenticationProblem(QXmpp::AuthenticationError::Type type)
{
    using enum ConnectionProblem;
    using QXmpp::AuthenticationError;
    if (type == AuthenticationError::NotAuthorized || type == AuthenticationError::CredentialsExpired)
        return WrongPassword;
    if (type == AuthenticationError::AccountDisabled)
        return AccountDisabled;
    if (type == AuthenticationError::MechanismMismatch || type == AuthenticationError::RequiredTasks
        || type == AuthenticationError::EncryptionRequired)
        return NoCommonMechanism;
    return Other;
}

Ending ending(const QXmppError &error, bool live)
{
    Ending result {ConnectionProblem::Other, bounded(error.description.simplified(), 500)};
    if (const auto socket = error.value<QAbstractSocket::SocketError>())
        result.problem = socketProblem(*socket, live);
    else if (error.holdsType<QXmpp::StreamError>())
        result.problem = ConnectionProblem::StreamBroken; // QXmpp's own judgement: it gets none of the server's errors.
    else if (const auto authentication = error.value<QXmpp::AuthenticationError>())
        result.problem = authenticationProblem(authentication->type);
    else if (const auto bind = error.value<QXmpp::BindError>())
        result.problem = bind->stanzaError.condition() == QXmppStanza::Error::Conflict ? ConnectionProblem::Conflict
                                                                                       : ConnectionProblem::Other;
    else if (error.holdsType<QXmpp::TimeoutError>())
        result.problem = ConnectionProblem::NetworkLost;
    if (result.problem == ConnectionProblem::Timeout)
        result.detail.clear(); // The server said nothing.
    return result;
}

static ConnectionProblem loginProblem(const QString &condition, bool bound)
{
    using enum ConnectionProblem;
    if (condition == "account-disabled"_L1)
        return AccountDisabled;
    if (condition == "encryption-required"_L1)
        return NoCommonMechanism;
    if (condition == "temporary-auth-failure"_L1)
        return Other;
    if (condition == "not-authorized"_L1 || condition == "credentials-expired"_L1)
        return WrongPassword;
    if (bound) // There is no condition for it; nothing else in a login of ours can be to blame.
        return ChannelMismatch;
    static const QStringList Odd {u"aborted"_s,           u"incorrect-encoding"_s, u"invalid-authzid"_s,
                                  u"invalid-mechanism"_s, u"malformed-request"_s,  u"mechanism-too-weak"_s};
    return Odd.contains(condition) ? Other : WrongPassword;
}

Ending loginEnding(const QDomElement &failure, bool bound)
{
    QString condition;
    QString text;
    for (auto e = failure.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (e.tagName() == "text"_L1)
            text = e.text().simplified();
        else if (condition.isEmpty() && e.namespaceURI() == sasl::Ns)
            condition = e.tagName();
    }
    return {loginProblem(condition, bound), bounded((text.isEmpty() ? condition : text), 500)};
}

bool isAboutReaching(ConnectionProblem problem)
{
    using enum ConnectionProblem;
    switch (problem) {
    case None:
    case NoSuchServer:
    case Refused:
    case Timeout:
    case TlsUnavailable:
    case TlsFailed:
    case NetworkLost:
        return true;
    case WrongPassword:
    case AccountDisabled:
    case CertificateUntrusted:
    case CertificateChanged:
    case NoCommonMechanism:
    case ServerUnproven:
    case LoginUnsafe:
    case OfferTampered:
    case ChannelMismatch:
    case Conflict:
    case ServerShutdown:
    case StreamBroken:
    case UnfitLibrary:
    case Other:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace parlour

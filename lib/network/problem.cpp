// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/problem.h"

#include <QXmppAuthenticationError.h>
#include <QXmppBindError.h>
#include <QXmppError.h>
#include <QXmppStanza.h>
#include <QXmppStreamError.h>

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
    Ending result {ConnectionProblem::Other, error.description.simplified().left(500)};
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
        result.detail.clear(); // Nobody said anything.
    return result;
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSocket>
#include <QDomElement>
#include <QString>

struct QXmppError;

namespace parlour {

/// Reason why the last attempt to sign in ended. Each has its own sentence in the model layer.
enum class ConnectionProblem {
    None,
    WrongPassword,
    AccountDisabled,
    NoSuchServer,         ///< The name cannot be resolved, or the server there does not know the domain.
    Refused,              ///< No program listens there, or the server closed the connection.
    Timeout,              ///< The 20 s watchdog of a stage ran out, or the 60 s of the whole.
    TlsUnavailable,       ///< The server offers no TLS, which Parlour requires.
    TlsFailed,            ///< The handshake failed for another reason than the certificate.
    CertificateUntrusted, ///< See Connection::certificate().
    CertificateChanged,   ///< A pin exists and does not match any more. Nothing was sent.
    NoCommonMechanism,    ///< No login method that both sides allow.
    ServerUnproven,       ///< The server did not prove that it knows the password.
    LoginUnsafe,          ///< The server asked for what must not be answered.
    OfferTampered,        ///< Somebody in between changed the login methods that the server offers.
    ChannelMismatch,      ///< The server says that the encrypted channel that it has is not ours.
    Conflict,             ///< Another session took our resource.
    ServerShutdown,
    StreamBroken, ///< Malformed XML, or a stanza over the size limit.
    NetworkLost,
    UnfitLibrary, ///< This QXmpp is not built as Parlour needs it.
    Other,
};

/// A problem and the server's or system's own words about it.
struct Ending
{
    ConnectionProblem problem = ConnectionProblem::None;
    QString detail; ///< Plain text, at most 500 characters, may be empty.
    bool operator==(const Ending &) const = default;
};

/// Translates a socket error before (`live` false) or during a session.
ConnectionProblem socketProblem(QAbstractSocket::SocketError error, bool live);

/// Translates an error that QXmpp reports before (`live` false) or during a session.
Ending ending(const QXmppError &error, bool live);

/// Translates the server's <failure/> (RFC 6120 section 6.5, XEP-0388) to a login that was `bound` to the TLS channel,
/// or was not.
Ending loginEnding(const QDomElement &failure, bool bound);

/// Returns whether `problem` is about reaching the server at all, so that an earlier certificate problem explains more.
bool isAboutReaching(ConnectionProblem problem);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/certificate.h"
#include "network/stream.h"

#include <memory>

namespace parlour {

/// What a connection needs to know of its account. Nothing here is logged.
struct Credentials
{
    Jid account;          ///< Bare address.
    QString password;
    QString host;         ///< Empty: found by DNS (SRV) from the account's domain.
    quint16 port = 0;     ///< 0: 5222 when `host` is set.
    QString caFile;       ///< PEM file with trusted authorities in place of the system's; empty: the system's.
    CertificatePin pin;   ///< A certificate this account trusts although it does not verify.
    bool operator==(const Credentials &) const = default;
};

/// Why the last attempt to sign in ended. Each has its own sentence in the model layer.
enum class ConnectionProblem {
    None,
    WrongPassword,
    AccountDisabled,
    NoSuchServer,       ///< The name cannot be resolved.
    Refused,            ///< Nobody listens there, or the server closed the connection.
    Timeout,            ///< The 20 s watchdog of a stage ran out.
    TlsUnavailable,     ///< The server offers no TLS, which Parlour requires.
    TlsFailed,          ///< The handshake failed for another reason than the certificate.
    CertificateUntrusted, ///< See Connection::certificate().
    CertificateChanged,   ///< A pin exists and does not match any more. Nothing was sent.
    NoCommonMechanism,  ///< No login method that both sides allow.
    Conflict,           ///< Another session took our resource.
    ServerShutdown,
    StreamBroken,       ///< Malformed XML, or a stanza over the size limit.
    NetworkLost,
    Other,
};

/// One account's stream over QXmpp 1.10: connects, watches each stage, keeps alive, resumes and reconnects.
///
/// TLS is required, PLAIN only inside it; ANONYMOUS, DIGEST-MD5 and XEP-0078 are off; the resource is random.
class Connection : public Stream
{
    Q_OBJECT

public:
    explicit Connection(QObject *parent = nullptr);
    ~Connection() override;

    /// Starts signing in; results come as stateChanged, online, or failed.
    void open(const Credentials &credentials);
    /// Leaves cleanly; does not reconnect.
    void close();
    /// Tries again at once instead of waiting for the backoff (network is back, the person asks).
    void retryNow();

    State state() const override;
    Jid jid() const override;
    bool send(const QDomElement &stanza) override;
    void ask(const Jid &to, const QString &type, const QDomElement &payload, QObject *context,
        std::function<void(const IqReply &)> done, std::chrono::milliseconds timeout = DefaultTimeout) override;

    ConnectionProblem problem() const;
    /// The server's or the system's own words about problem(), plain text, may be empty.
    QString problemDetail() const;
    /// The certificate that was refused, when problem() is CertificateUntrusted or CertificateChanged.
    std::optional<CertificateReport> certificate() const;

Q_SIGNALS:
    /// An attempt ended without a session. With `willRetry` another one follows by itself.
    void failed(parlour::ConnectionProblem problem, bool willRetry);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parlour

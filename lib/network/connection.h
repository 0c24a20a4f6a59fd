// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/credentials.h"
#include "network/problem.h"
#include "network/stream.h"
#include "network/timing.h"

#include <memory>

namespace parlour {

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

    /// The password for logins to come: it was changed on the server. What is online stays so.
    void setPassword(const QString &password);

    State state() const override;
    Jid jid() const override;
    bool send(const QDomElement &stanza) override;
    void ask(const Jid &to, const QString &type, const QDomElement &payload, QObject *context,
             std::function<void(const IqReply &)> done, std::chrono::milliseconds timeout = DefaultTimeout) override;

    /// Tells the server whether somebody looks at the window (XEP-0352); remembered for all sessions to come.
    void setActive(bool active);

    ConnectionProblem problem() const;
    /// The server's or the system's own words about problem(), plain text, may be empty.
    QString problemDetail() const;
    /// The certificate that was refused, when problem() is CertificateUntrusted or CertificateChanged.
    std::optional<CertificateReport> certificate() const;

    /// For tests: other waits than the usual ones, from the next open() on.
    void setTiming(const Timing &timing);
    /// For tests: where the account's server is, as if the name service had said so.
    void setServer(const QString &host, quint16 port);

Q_SIGNALS:
    /// An attempt ended without a session, or a session ended. With `willRetry` another attempt follows by itself.
    /// Comes after stateChanged.
    void failed(parlour::ConnectionProblem problem, bool willRetry);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "network/timing.h"

#include <memory>

namespace parlour {

/// One account's stream over QXmpp: connects, watches each stage, keeps alive, resumes and reconnects.
///
/// TLS is required; the password is proven by SCRAM, bound to the TLS channel where both sides can, or sent by PLAIN where
/// there is nothing else; the resource is random.
class Connection : public Stream
{
    Q_OBJECT

public:
    explicit Connection(QObject *parent = nullptr);
    ~Connection() override;

    /// Waits, at the end of the program, until the servers have closed their streams, at most Timing::farewell.
    static void awaitGoodbyes();
    /// Names and versions of the libraries that carry the stream: "Qt 6.8.2, QXmpp 1.10.3".
    static QString libraries();

    void open(const Credentials &credentials) override;
    void close() override;
    void retryNow() override;
    void setPassword(const QString &password) override;
    void setActive(bool active) override;
    void setAcquaintance(std::function<bool(const Jid &)> knows) override;
    ConnectionProblem problem() const override;
    QString problemDetail() const override;
    std::optional<CertificateReport> certificate() const override;

    State state() const override;
    QDomElement offered() const override;
    Jid jid() const override;
    bool send(const QDomElement &stanza) override;
    void ask(const Jid &to, const QString &type, const QDomElement &payload, QObject *context,
             std::function<void(const IqReply &)> done, std::chrono::milliseconds timeout = DefaultTimeout) override;

    /// For tests: other waits than the usual ones, from the next open() on.
    void setTiming(const Timing &timing);
    /// For tests: sets the account's server, as if DNS had named it.
    void setServer(const QString &host, quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parlour

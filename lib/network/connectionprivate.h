// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/connection.h"
#include "network/detour.h"
#include "network/keepalive.h"
#include "network/login.h"
#include "network/pendingiqs.h"
#include "network/reconnect.h"
#include "network/systemmonitor.h"

#include <QElapsedTimer>
#include <QTimer>

namespace parlour {

class ClientSession;

/// The state of a connection, and the reactions to its changes.
class Connection::Private
{
public:
    explicit Private(Connection *connection);

    void apply(reconnect::Event event);
    void enterConnecting();
    void startSession();
    void newSession();
    void startAnew();
    bool mayFollow() const;
    void onDetour(bool barred);
    void onAttemptTimeout();
    void dropSession();
    void onEnded(const Ending &ending);
    void finish(const Ending &ending);
    void onEstablished(bool resumed);
    void probe();

    /// Returns the public state for `state`.
    Stream::State streamState() const;

    Connection *q;
    Credentials credentials;
    Timing timing;
    /// Shared: a session that closes its stream needs it longer than the connection does.
    std::shared_ptr<Login> login = std::make_shared<Login>();
    Jid address;
    reconnect::State state = reconnect::State::Closed;
    ClientSession *session = nullptr; ///< Child of the connection; retires by itself when dropped.
    PendingIqs pending;
    KeepAlive keepAlive;
    SystemMonitor system;
    QTimer wait;
    QTimer attempt; ///< Runs as long as one attempt may take.
    Detour detour;
    std::optional<Endpoint> server;   ///< For tests, in place of the answer of DNS.
    std::optional<Redirect> redirect; ///< From the last session, for the next attempt.
    QElapsedTimer since;              ///< Since the session began.
    int tries = 0;
    bool hadSession = false;
    Ending last;
    std::optional<CertificateReport> certificate;
};

} // namespace parlour

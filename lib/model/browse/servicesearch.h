// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/browse/discoqueue.h"
#include "model/pacing/round.h"

#include <QSet>

namespace parlour {

/// Looks for the room services of a server: its items (disco#items), and the identity of each (disco#info).
class ServiceSearch : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSearch(Stream &stream, QObject *parent = nullptr);

    /// Starts over with `server`.
    void begin(const Jid &server);
    /// Stops, and forgets the results: nobody waits for them any more.
    void clear();
    bool isRunning() const { return m_running; }
    /// Services found so far, the best first, and after them gateways to other networks.
    const QStringList &found() const { return m_found; }
    /// The first of them in which rooms can be created; empty if there is none.
    QString best() const;

Q_SIGNALS:
    void changed();
    /// All were asked; there may be none.
    void ended();
    /// The server does not list its items.
    void failed(const parlour::IqFailure &failure);

private:
    void listed(const IqReply &reply);
    void ask(const QStringList &items);
    void answered(const QString &address, const IqReply &reply);
    void end();

    Stream &m_stream;
    DiscoQueue m_queue;
    QStringList m_found;
    QSet<QString> m_gateways; ///< Among them.
    bool m_running = false;
    Round m_round;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/browse/discoqueue.h"
#include "model/pacing/round.h"

#include <QSet>

namespace parlour {

/// Looks for the services of rooms of a server: what it lists (disco#items), and which of that is one (disco#info).
class ServiceSearch : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSearch(Stream &stream, QObject *parent = nullptr);

    /// Starts over with `server`.
    void begin(const Jid &server);
    /// Nobody waits for it any more, and what was found is forgotten.
    void clear();
    bool isRunning() const { return m_running; }
    /// Those found so far, the best first, and after them those that lead into other networks.
    const QStringList &found() const { return m_found; }
    /// The first of them in which rooms can be made; empty when there is none.
    QString best() const;

Q_SIGNALS:
    void changed();
    /// All were asked; there may be none.
    void ended();
    /// The server does not say what it has.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/throttle.h"
#include "model/room/roomplace.h"
#include "protocol/muc/selfping.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace parlour {

/// Asks a room that is silent for long whether we are still inside (XEP-0410).
class SelfPing : public QObject
{
    Q_OBJECT

public:
    explicit SelfPing(const RoomPlace &place, QObject *parent = nullptr);

    /// Sets how long a room may be silent before it is asked; 15 min unless a test sets it.
    void setSilence(std::chrono::milliseconds silence) { m_silence = silence; }
    /// Starts the wait again: the room sent something.
    void heard();
    /// Stops: we are not inside any more.
    void stop() { m_quiet.stop(); }
    /// Asks now, unless an answer is awaited.
    void ask();
    /// Asks on the way in, where the room may have let us in as `nick` without saying so.
    void knock(const QString &nick);
    /// Asks after a bounce of a stanza that we did not send, but not more than once in ten seconds.
    void doubt() { m_doubt.want(); }
    void setPace(std::chrono::milliseconds interval) { m_doubt.setInterval(interval); }

Q_SIGNALS:
    /// The room has answered while we are inside, in whatever way: all that it sent before has arrived.
    void answered();
    void inside();
    /// The answer to knock() is that we are inside.
    void letIn(const QString &nick);
    /// The room does not know us.
    void outside();

private:
    void askAs(const Jid &occupant);
    void apply(selfping::Verdict verdict);

    const RoomPlace &m_place;
    Throttle m_doubt;
    QTimer m_quiet; ///< Time since the room was last heard.
    std::chrono::milliseconds m_silence {std::chrono::minutes(15)};
    bool m_asking = false;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/pace.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace parlour {

/// Decides when a room is joined again automatically after a passing refusal or removal.
class Rejoin : public QObject
{
    Q_OBJECT

public:
    explicit Rejoin(QObject *parent = nullptr);

    /// Returns whether the room is joined automatically at the next start: set by joining, ended by leaving.
    bool autojoin() const { return m_autojoin; }
    /// Sets autojoin(); set, the room also waits for the first stream of this run.
    void setAutojoin(bool autojoin) { m_autojoin = m_wanted = autojoin; }
    /// Makes the next wait a short one again: we are inside.
    void entered();
    /// Stops for good: the person left, or the room is gone.
    void giveUp();
    /// Returns whether the room waits for the first stream of this run.
    bool isWanted() const { return m_wanted; }
    /// Returns whether another join will follow a join that failed, or a removal, for a passing reason.
    bool isPending() const { return m_wait.isActive(); }
    /// Waits longer each time: from ten seconds to ten minutes, spread so that not everybody returns to a room at once.
    void later();
    /// Waits for `wait`.
    void in(std::chrono::milliseconds wait) { m_wait.start(wait); }
    /// Joins now; but a room that lets us in and then says that it does not know us is given ten seconds.
    void now();
    void stop();
    /// Makes the next wait a short one again: the person wants to be inside.
    void startOver() { m_tries = 0; }
    void setPace(std::chrono::milliseconds interval) { m_returns.interval = interval; }

Q_SIGNALS:
    void due();
    /// giveUp() was called.
    void gaveUp();

private:
    Pace m_returns;
    QTimer m_wait;
    int m_tries = 0;
    bool m_autojoin = false;
    bool m_wanted = false;
};

} // namespace parlour

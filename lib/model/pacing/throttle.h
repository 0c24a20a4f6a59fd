// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/pace.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace parlour {

/// Runs work that others can trigger, no more often than Pace allows. Several requests meanwhile run it once, with what
/// is right by then: the last word counts.
class Throttle : public QObject
{
    Q_OBJECT

public:
    explicit Throttle(std::function<void()> work, std::chrono::milliseconds interval = std::chrono::seconds(10));

    /// Runs the work now, or as soon as it may run again.
    void want();
    /// Drops pending work.
    void forget() { m_wait.stop(); }
    /// Starts counting anew: the person began something, so what follows is not a repetition.
    void startOver();
    void setInterval(std::chrono::milliseconds interval) { m_pace.interval = interval; }

private:
    std::function<void()> m_work;
    Pace m_pace;
    QTimer m_wait;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/pace.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace parlour {

/// Does what others can cause as often as Pace allows. However often it was wanted meanwhile, it is done once, and then
/// does what is right by that time: the last word counts.
class Throttle : public QObject
{
    Q_OBJECT

public:
    explicit Throttle(std::function<void()> work, std::chrono::milliseconds interval = std::chrono::seconds(10));

    /// Does it now, or as soon as it may be done again.
    void want();
    /// What waits is not wanted any more.
    void forget() { m_wait.stop(); }
    /// The person began something anew: what comes of it is no repetition.
    void startOver();
    void setInterval(std::chrono::milliseconds interval) { m_pace.interval = interval; }

private:
    std::function<void()> m_work;
    Pace m_pace;
    QTimer m_wait;
};

} // namespace parlour

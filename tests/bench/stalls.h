// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace parlour::bench {

/// CPU time of this thread, in milliseconds.
inline double cpu()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// CPU time of this process, with that of the thread that stores, in milliseconds.
inline double cpuOfAll()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Notices how long the event loop is away.
class Stalls
{
public:
    Stalls()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, [this] { note(); });
        m_clock.start();
        m_tick.start(1);
    }
    /// Milliseconds of the longest turn of the event loop so far.
    double longest()
    {
        note();
        return m_longest;
    }
    /// CPU milliseconds of the turn in which most was done; what other programs took is not in it.
    double most() const { return m_most; }

private:
    void note()
    {
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_most = std::max(m_most, cpu() - m_before);
        m_before = cpu();
        m_clock.start();
    }
    QTimer m_tick;
    QElapsedTimer m_clock;
    double m_longest = 0;
    double m_most = 0;
    double m_before = cpu();
};

} // namespace parlour::bench

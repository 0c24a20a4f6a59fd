// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/keepalive.h"

namespace parlour {

KeepAlive::KeepAlive(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeepAlive::onTimer);
}

void KeepAlive::start(const Timing &timing)
{
    m_timing = timing;
    m_asked = false;
    m_last.start();
    m_timer.start(timing.idle);
}

void KeepAlive::stop()
{
    m_timer.stop();
}

void KeepAlive::heard()
{
    m_last.start();
    if (std::exchange(m_asked, false) && m_timer.isActive())
        m_timer.start(m_timing.idle);
}

void KeepAlive::doubt()
{
    if (m_timer.isActive() && !m_asked)
        ask(m_timing.probe / 3);
}

void KeepAlive::onTimer()
{
    const std::chrono::milliseconds quiet(m_last.elapsed());
    if (m_asked)
        Q_EMIT silent();
    else if (quiet < m_timing.idle)
        m_timer.start(m_timing.idle - quiet); // The timer is not restarted for each piece that comes in.
    else
        ask(m_timing.probe);
}

void KeepAlive::ask(std::chrono::milliseconds deadline)
{
    m_asked = true;
    m_timer.start(deadline);
    Q_EMIT due();
}

} // namespace parlour

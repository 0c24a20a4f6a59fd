// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/pacing/throttle.h"

namespace parlour {

Throttle::Throttle(std::function<void()> work, std::chrono::milliseconds interval)
    : m_work(std::move(work))
{
    m_pace.interval = interval;
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Throttle::want);
}

void Throttle::want()
{
    if (m_wait.isActive())
        return;
    const auto wait = m_pace.wait(monotonic::now());
    if (wait > std::chrono::milliseconds::zero())
        m_wait.start(wait);
    else
        m_work();
}

void Throttle::startOver()
{
    m_wait.stop();
    m_pace.last.reset();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/arrivals.h"

#include <utility>

namespace parlour {

using namespace std::chrono_literals;

Arrivals::Arrivals(Keep keep)
    : m_keep(std::move(keep))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(120ms);
    connect(&m_wait, &QTimer::timeout, this, &Arrivals::flush);
}

void Arrivals::add(const QList<timeline::Entry> &entries)
{
    m_gathered += entries;
    if (!m_burst.note(monotonic::now()))
        flush();
    else if (!m_wait.isActive())
        m_wait.start();
}

void Arrivals::flush()
{
    if (const auto entries = take(); !entries.isEmpty())
        m_keep(entries);
}

QList<timeline::Entry> Arrivals::take()
{
    m_wait.stop();
    return std::exchange(m_gathered, {});
}

} // namespace parlour

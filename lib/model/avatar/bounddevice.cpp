// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/bounddevice.h"

#include <ctime>

using namespace std::chrono_literals;

namespace parlour::picture {

/// Returns the processor time that this thread has used: that of others is no fault of the picture.
static std::chrono::nanoseconds timeUsed()
{
    std::timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

BoundDevice::BoundDevice(const QByteArray &data, Stop stop)
    : m_data(data)
    , m_stop(std::move(stop))
    , m_start(timeUsed())
{
    open(ReadOnly | Unbuffered);
}

qint64 BoundDevice::readData(char *data, qint64 size)
{
    constexpr auto MostTime = 2s;
    m_gaveUp = m_gaveUp || (m_stop && *m_stop) || timeUsed() - m_start > MostTime;
    if (m_gaveUp)
        return -1;
    const qint64 taken = std::min(size, m_data.size() - pos());
    if (taken <= 0)
        return 0;
    std::copy_n(m_data.constData() + pos(), taken, data);
    return taken;
}

} // namespace parlour::picture

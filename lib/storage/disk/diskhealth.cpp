// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/disk/diskhealth.h"

#include "protocol/pacing/backoff.h"

#include <utility>

using namespace std::chrono_literals;

namespace parlour {

static constexpr std::chrono::milliseconds FirstWait = 1s;
static constexpr std::chrono::milliseconds LongestWait = 60s;

DiskHealth::DiskHealth(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DiskHealth::retryDue);
}

void DiskHealth::report(DiskTrouble trouble)
{
    const bool passing = trouble != DiskTrouble::None && trouble != DiskTrouble::Newer;
    if (!passing) {
        m_retry.stop();
        m_failures = 0;
    } else if (!m_retry.isActive()) {
        m_retry.start(backoff(++m_failures, FirstWait, LongestWait));
    }
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT changed();
}

void DiskHealth::reportSetAside(const QString &file)
{
    m_setAside << file;
    Q_EMIT changed();
}

void DiskHealth::retryNow()
{
    if (m_trouble == DiskTrouble::None)
        return;
    m_retry.stop();
    m_failures = 0;
    Q_EMIT retryDue();
}

} // namespace parlour

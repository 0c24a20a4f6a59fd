// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/rejoin.h"

#include "network/reconnect.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace parlour {

Rejoin::Rejoin(QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Rejoin::due);
}

void Rejoin::entered()
{
    m_autojoin = true;
    startOver();
}

void Rejoin::giveUp()
{
    m_autojoin = false;
    Q_EMIT gaveUp();
}

void Rejoin::now()
{
    if (const auto wait = m_returns.wait(monotonic::now()); wait > 0ms)
        in(wait);
    else
        Q_EMIT due();
}

void Rejoin::stop()
{
    m_wait.stop();
    m_wanted = false;
}

void Rejoin::later()
{
    in(reconnect::backoff(m_tries++, QRandomGenerator::global()->generateDouble(), 10s));
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/rejoin.h"

#include <QRandomGenerator>
#include <algorithm>

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
    if (const auto wait = m_returns.wait(Pace::Clock::now()); wait > 0ms)
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
    constexpr auto First = 10s;
    constexpr int MostDoublings = 6;
    const auto wait = First * (1 << std::min(m_tries++, MostDoublings));
    const double chance = QRandomGenerator::global()->generateDouble();
    in(std::chrono::duration_cast<std::chrono::milliseconds>(wait * (0.8 + 0.4 * chance)));
}

} // namespace parlour

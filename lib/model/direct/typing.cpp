// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/typing.h"

#include "model/conversation/composer.h"

#include <utility>

namespace parlour {

using direct::ChatState;
using namespace std::chrono_literals;

Typing::Typing(const Composer &composer, Tell tell, QObject *parent)
    : QObject(parent)
    , m_tell(std::move(tell))
{
    for (QTimer *timer : {&m_pause, &m_gap, &m_others})
        timer->setSingleShot(true);
    setPace(10s, 5s, 30s);
    connect(&m_pause, &QTimer::timeout, this, [this] { want(ChatState::Paused); });
    connect(&m_gap, &QTimer::timeout, this, &Typing::proceed);
    connect(&m_others, &QTimer::timeout, this, &Typing::changed);
    connect(&composer, &Composer::typed, this, [this, &composer] { follow(composer.draft()); });
    connect(&composer, &Composer::said, this, [this] { // The message itself tells so.
        m_pause.stop();
        m_wanted = m_told = ChatState::Active;
    });
}

void Typing::setPace(std::chrono::milliseconds pause, std::chrono::milliseconds gap, std::chrono::milliseconds belief)
{
    m_pause.setInterval(pause);
    m_gap.setInterval(gap);
    m_others.setInterval(belief);
}

void Typing::hear(ChatState state)
{
    const bool was = isOthers();
    if (state == ChatState::Composing)
        m_others.start();
    else
        m_others.stop();
    if (was != isOthers())
        Q_EMIT changed();
}

void Typing::reset()
{
    m_pause.stop();
    m_gap.stop();
    m_wanted = m_told = ChatState::Active;
    hear(ChatState::Active);
}

void Typing::follow(const QString &draft)
{
    if (draft.isEmpty()) {
        m_pause.stop();
        return want(ChatState::Active);
    }
    m_pause.start();
    want(ChatState::Composing);
}

void Typing::want(ChatState state)
{
    m_wanted = state;
    proceed();
}

void Typing::proceed()
{
    if (m_wanted == m_told || m_gap.isActive() || !m_tell(m_wanted))
        return;
    m_told = m_wanted;
    m_gap.start();
}

} // namespace parlour

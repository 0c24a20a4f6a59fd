// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Updates of rows after new messages.
#include "model/chatlist/chatlist.h"

#include <utility>

namespace parlour {

static QList<int> newsRoles()
{
    return {ChatList::UnreadRole,   ChatList::MentionedRole, ChatList::QuietRole,         ChatList::LastRole,
            ChatList::LastTimeRole, ChatList::ActivityRole,  ChatList::AccessibleNameRole};
}

void ChatList::tellSoon(const QObject *chat)
{
    m_gathered << chat;
    if (!m_gathering.isActive())
        m_gathering.start();
}

void ChatList::tellGathered()
{
    m_gathering.stop();
    for (const QObject *chat : std::exchange(m_gathered, {})) {
        if (const int row = rowOf(chat); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), newsRoles());
    }
}

/// Updates times when the day ends. A computer that slept has lost count: the day is looked up each hour.
void ChatList::watchDays()
{
    const auto today = [this] { return m_clock().toLocalTime().date(); };
    m_today = today();
    m_days.setInterval(std::chrono::hours(1));
    m_days.setTimerType(Qt::VeryCoarseTimer);
    m_days.start();
    connect(&m_days, &QTimer::timeout, this, [this, today] {
        if (std::exchange(m_today, today()) != m_today && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LastTimeRole});
    });
}

void ChatList::watch(const QObject *chat, Conversation &conversation)
{
    connect(conversation.last(), &LastMessage::changed, this, [this, chat] { tellSoon(chat); });
    connect(conversation.readState(), &ReadState::changed, this, [this, chat, state = conversation.readState()] {
        const bool isWaitedFor = state->unread() == 0 && !m_gathered.contains(chat);
        tellSoon(chat);
        if (isWaitedFor) // The person has just looked there.
            tellGathered();
    });
}

} // namespace parlour

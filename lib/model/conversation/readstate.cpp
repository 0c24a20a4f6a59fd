// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/readstate.h"

namespace parlour {

ReadState::ReadState(TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
}

void ReadState::apply(const timeline::Entry &entry)
{
    if (entry.own || entry.historic)
        return;
    ++m_unread;
    m_mentioned = m_mentioned || entry.mention;
    Q_EMIT changed();
}

void ReadState::markRead()
{
    m_timeline.markRead();
    if (m_unread == 0)
        return;
    m_unread = 0;
    m_mentioned = false;
    Q_EMIT changed();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/readstate.h"

#include "model/conversation/channel.h"

#include <utility>

namespace parlour {

ReadState::ReadState(TimelineModel &timeline, HistoryStore &store, const Channel &channel, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_store(store)
    , m_channel(channel)
{
}

void ReadState::restore()
{
    m_store.readPosition(m_channel.key(), this, [this](const history::ReadPosition &position) {
        m_position = position.sort;
        m_stanzaId = position.stanzaId;
        m_unread = position.unread;
        m_mentions = position.mentions;
        m_firstUnread = position.firstUnread;
        Q_EMIT changed();
    });
}

void ReadState::advance(qint64 sort, const QString &stanzaId)
{
    if (sort <= m_position)
        return;
    m_position = sort;
    m_stanzaId = stanzaId;
    m_moved = true;
}

void ReadState::keep()
{
    if (std::exchange(m_moved, false))
        m_store.setReadPosition(m_channel.key(), m_position, m_stanzaId);
}

void ReadState::apply(const timeline::Entry &entry)
{
    if (entry.own || (entry.sort != 0 && entry.sort <= m_position))
        return;
    if (entry.historic) {
        if (m_unread == 0)
            advance(entry.sort, entry.stanzaId);
        return;
    }
    ++m_unread;
    m_mentions += entry.mention ? 1 : 0;
    if (entry.sort != 0 && (m_firstUnread == 0 || entry.sort < m_firstUnread))
        m_firstUnread = entry.sort;
    Q_EMIT changed();
    if (entry.repeated && entry.sort != 0 && (m_line == 0 || entry.sort < m_line))
        setLine(entry.sort); // Whoever is there has missed it all the same.
}

void ReadState::markRead()
{
    m_timeline.markRead();
    if (const auto *newest = m_timeline.lastKept())
        advance(newest->sort, newest->stanzaId);
    keep();
    if (m_unread == 0)
        return;
    m_unread = 0;
    m_mentions = 0;
    m_firstUnread = 0;
    Q_EMIT changed();
}

void ReadState::setLine(qint64 line)
{
    if (std::exchange(m_line, line) != line)
        Q_EMIT lineChanged();
}

void ReadState::begin()
{
    if (m_firstUnread != 0)
        setLine(m_firstUnread);
}

void ReadState::end()
{
    setLine(0);
}

} // namespace parlour

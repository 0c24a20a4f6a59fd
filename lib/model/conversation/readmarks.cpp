// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Read markers set by the person, or on another device; and where to read on.
#include "model/conversation/channel.h"
#include "model/conversation/readstate.h"
#include "model/conversation/timelinewindow.h"

#include <algorithm>
#include <utility>

namespace parlour {

qint64 ReadState::beginning() const
{
    const bool isLineFirst = m_line != 0 && !m_visited;
    return isLineFirst || m_unread.first == 0 ? m_line : m_unread.first;
}

void ReadState::setVisited(bool visited)
{
    m_visited = visited;
    tellBeginning();
}

void ReadState::tellBeginning()
{
    const bool unseen = !m_visited && beginning() != 0 && (m_line != 0 || m_unread.count > 1);
    if (std::exchange(m_beginsUnseen, unseen) != unseen)
        Q_EMIT beginsUnseenChanged();
}

/// Checks whether the beginning of the new messages is in sight.
void ReadState::visit()
{
    const auto &rows = m_timeline.entries();
    const qint64 place = beginning();
    if (m_visited || place == 0 || !m_first.isValid() || !m_last.isValid())
        return;
    if (rows.at(m_first.row()).anchor <= place && place <= rows.at(m_last.row()).anchor)
        setVisited(true);
}

void ReadState::markRead()
{
    m_held = false;
    setVisited(true);
    m_timeline.markRead();
    m_fresh = {};
    const auto *last = m_timeline.lastKept();
    const bool isFurther = last && advance(last->sort, last->stanzaId);
    keep();
    count({});
    if (isFurther)
        Q_EMIT moved();
    if (!m_window || m_window->isAtEnd())
        return;
    m_store.newest(m_channel.key(), 1, this, [this](const history::Page &page) {
        if (page.messages.isEmpty() || !advance(page.messages.last().sort, page.messages.last().stanzaId))
            return;
        keep();
        Q_EMIT moved();
    });
}

void ReadState::markUnread()
{
    constexpr int Far = 100; // Messages of our own at the end of a conversation.
    m_store.newest(m_channel.key(), Far, this, [this](const history::Page &page) {
        const auto last = std::ranges::find_if(page.messages.rbegin(), page.messages.rend(),
                                               [](const history::Message &message) { return !message.own; });
        if (last == page.messages.rend() || m_unread.count > 0)
            return;
        moveBack(last->sort);
    });
}

void ReadState::markUnreadFrom(qint64 place)
{
    if (place <= 0 || place > m_position)
        return;
    moveBack(place);
    setLine(m_open ? place : 0);
}

qint64 ReadState::readPlace(int row) const
{
    const auto &rows = m_timeline.entries();
    if (row < 0 || row >= rows.size() || !timeline::isSaid(rows.at(row)) || rows.at(row).own || rows.at(row).hidden)
        return 0;
    return rows.at(row).sort <= m_position ? rows.at(row).sort : 0;
}

/// Makes `place` the first that is unread.
void ReadState::moveBack(qint64 place)
{
    m_held = m_open;
    m_furthest = std::max(m_furthest, m_position);
    m_position = place - 1;
    m_store.setReadPosition(m_channel.key(), m_position, m_stanzaId);
    recount();
}

void ReadState::readElsewhere(const QString &stanzaId)
{
    if (stanzaId == m_stanzaId)
        return m_awaited.clear();
    m_awaited = stanzaId;
    ++m_seeking;
    m_store.find(m_channel.key(), stanzaId, this, [this, stanzaId](const std::optional<history::Message> &message) {
        --m_seeking;
        if (message && message->stanzaId == stanzaId) { // Else it may be the sender's id of another.
            identify(message->sort, stanzaId);
            keep();
        }
        Q_EMIT sought();
    });
}

void ReadState::identify(qint64 sort, const QString &stanzaId)
{
    if (m_awaited.isEmpty() || stanzaId != m_awaited)
        return;
    m_awaited.clear();
    if (stanzaId == m_stanzaId) // Known, and perhaps marked as unread since then.
        return;
    if (sort > m_furthest && advance(sort, stanzaId)) {
        m_recounts = true;
        Q_EMIT movedElsewhere();
    } else if (sort < std::max(m_position, m_furthest)) { // The other devices are behind.
        Q_EMIT moved();
    }
}

} // namespace parlour

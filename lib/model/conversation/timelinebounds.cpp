// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limits of a timeline.
#include "model/conversation/timelinemodel.h"

#include <algorithm>

namespace parlour {

using namespace timeline;

static const QString LostId(QStringLiteral("lost")); ///< Id of the notice about dropped messages.

void TimelineModel::markRead(int row)
{
    m_lost = 0;
    for (; row >= 0 && m_unread > 0; --row)
        m_unread -= std::exchange(m_entries[row].unread, false) ? 1 : 0;
}

static constexpr qint64 UsualSize = 1000; ///< Characters of a message; the longest ones must not add up.

/// Returns how many characters may be in `rows` rows: where nobody reads, few rows may still be long ones.
qint64 TimelineModel::mostCharacters(int rows) const
{
    return std::max(rows, m_limit) * UsualSize;
}

bool TimelineModel::exceeds(int rows) const
{
    return count() > rows || m_characters > mostCharacters(rows);
}

/// Removes the oldest rows that are read, or in the store, until there are as many as `rows` usual ones; unread ones
/// that are not in the store as well if `evenUnread`. Returns the number of removed rows.
int TimelineModel::shed(int rows, bool evenUnread)
{
    const auto mayGo = [evenUnread](const Entry &entry) {
        return entry.delivery == Delivery::Received && (evenUnread || !entry.unread || entry.sort != 0);
    };
    int gone = 0;
    for (int first = 0; first < count() && exceeds(rows); ++first) {
        int range = 0;
        qint64 characters = m_characters;
        while (first + range < count() && mayGo(m_entries.at(first + range))
               && (count() - range > rows || characters > mostCharacters(rows)))
            characters -= m_entries.at(first + range++).body.size();
        if (range > 0)
            removeRange(first, range);
        gone += range;
    }
    return gone;
}

void TimelineModel::trim(int most)
{
    const int limit = std::min(most, m_limit);
    const int slack = limit / 20; // Not one row after each message.
    if (!exceeds(limit + slack))
        return;
    int gone = shed(limit, false);
    if (exceeds(2 * limit + slack)) {
        const int told = count() > 0 && m_entries.first().id == LostId ? 1 : 0;
        const int lost = shed(2 * limit, true);
        gone += lost;
        tellLost(lost - told);
    }
    if (gone == 0)
        return;
    Q_EMIT countChanged();
    Q_EMIT trimmed();
}

bool TimelineModel::trimEnd()
{
    if (!exceeds(m_limit + m_limit / 20))
        return false;
    int first = settledCount();
    const int end = first;
    qint64 characters = m_characters;
    while (first > 0 && m_entries.at(first - 1).sort != 0
           && (count() - (end - first) > m_limit || characters > m_limit * UsualSize))
        characters -= m_entries.at(--first).body.size();
    if (first == end)
        return false;
    removeRange(first, end - first);
    Q_EMIT countChanged();
    return true;
}

/// Says that unread messages were dropped. The notice stays until it is read.
void TimelineModel::tellLost(int rows)
{
    m_lost += rows;
    Entry entry;
    entry.kind = Kind::Notice;
    entry.id = LostId;
    entry.body = tr("%n older message(s) that you had not read are not kept here any more.", nullptr, m_lost);
    entry.time = count() > 0 ? m_entries.first().time : m_clock();
    insert(entry, 0);
    m_entries.first().unread = true;
    ++m_unread;
}

} // namespace parlour

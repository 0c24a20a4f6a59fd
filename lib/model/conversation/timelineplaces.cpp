// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places of rows in the store's order.
#include "model/conversation/timelinemodel.h"

#include <algorithm>
#include <utility>

namespace parlour {

using namespace timeline;

int TimelineModel::rowBehind(qint64 sort) const
{
    const auto settled = m_entries.begin() + settledCount();
    return int(std::upper_bound(m_entries.begin(), settled, sort,
                                [](qint64 place, const Entry &entry) { return place < entry.anchor; })
               - m_entries.begin());
}

int TimelineModel::rowOf(qint64 sort) const
{
    for (int row = rowBehind(sort) - 1; row >= 0 && m_entries.at(row).anchor == sort; --row) {
        if (m_entries.at(row).sort == sort)
            return row;
    }
    return -1;
}

const Entry *TimelineModel::lastKept() const
{
    const auto found =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [](const Entry &entry) { return entry.sort != 0; });
    return found == m_entries.rend() ? nullptr : &*found;
}

void TimelineModel::place(const QList<Entry> &entries)
{
    QList<Entry> run; // Rows that are inserted together at one place.
    int at = 0;
    const auto flush = [&] {
        if (!run.isEmpty())
            insertAll(std::exchange(run, {}), at);
    };
    for (const Entry &entry : entries) {
        const int row = rowBehind(entry.sort);
        if (row > 0 && m_entries.at(row - 1).anchor == entry.sort && rowOf(entry.sort) >= 0)
            continue;
        if (row != at)
            flush();
        at = row;
        run << entry;
    }
    flush();
}

void TimelineModel::settle(const QString &id, qint64 sort)
{
    if (const int row = findOwn(id); row >= 0)
        setPlace(row, sort);
}

void TimelineModel::relocate(qint64 from, qint64 to)
{
    if (const int row = rowOf(from); row >= 0)
        setPlace(row, to);
}

static bool isMark(const Entry &entry)
{
    return entry.kind == Kind::Gap || entry.kind == Kind::Unread;
}

/// Gives a row its place. Rows behind it that have none of their own stay there.
void TimelineModel::setPlace(int row, qint64 sort)
{
    m_entries[row].sort = sort;
    int next = row + 1;
    while (next < settledCount() && m_entries.at(next).sort == 0 && !isMark(m_entries.at(next)))
        ++next;
    const bool isBehind = row == 0 || m_entries.at(row - 1).anchor <= sort;
    const bool isInFront = next >= settledCount() || m_entries.at(next).anchor >= sort;
    if (!isBehind || !isInFront) {
        move(row, rowBehind(sort));
        return;
    }
    m_entries[row].anchor = sort;
    for (int between = row + 1; between < next; ++between)
        m_entries[between].anchor = sort;
}

/// Updates the anchors: a row without a place of its own follows the row in front of it.
void TimelineModel::anchorFrom(int first)
{
    for (int row = first; row < count(); ++row) {
        Entry &entry = m_entries[row];
        if (entry.sort == 0)
            entry.anchor = isMark(entry) ? std::max(entry.anchor, anchorAt(row)) : anchorAt(row);
    }
}

void TimelineModel::learn(qint64 sort, const QString &stanzaId)
{
    const int row = rowOf(sort);
    if (row < 0 || stanzaId.isEmpty() || !m_entries.at(row).stanzaId.isEmpty())
        return;
    m_index.remove(row, m_entries.at(row));
    m_entries[row].stanzaId = stanzaId;
    m_index.insert(row, m_entries.at(row));
}

void TimelineModel::removePlace(qint64 sort)
{
    if (const int row = rowOf(sort); row >= 0)
        removeAt(row);
}

/// Returns the row of a message that has no place in a store, the last one of its author with that id; -1 when it is
/// not here.
int TimelineModel::unkeptRow(const history::Message &message) const
{
    const auto rows = m_index.withId(message.id);
    const auto found = std::ranges::find_if(rows, [this, &message](qsizetype row) {
        const Entry &entry = m_entries.at(row);
        return entry.sort == 0 && entry.own == message.own && entry.delivery == Delivery::Received;
    });
    return found == rows.end() ? -1 : int(*found);
}

void TimelineModel::revise(const history::Message &message)
{
    reviseAnswers(message);
    const int row = message.sort == 0 ? unkeptRow(message) : rowOf(message.sort);
    if (row < 0)
        return;
    Entry &entry = m_entries[row];
    m_index.remove(row, entry);
    m_characters -= entry.body.size();
    const bool isAsFar = entry.reached == message.reached;
    timeline::revise(entry, message);
    m_unread -= entry.hidden && entry.unread ? 1 : 0;
    entry.unread = entry.unread && !entry.hidden;
    m_characters += entry.body.size();
    m_index.insert(row, entry);
    Q_EMIT dataChanged(index(row), index(row));
    neighbourChanged(row + 1);
    if (!isAsFar)
        reachedChanged();
}

void TimelineModel::setMarks(const QList<Entry> &marks)
{
    for (int row = count() - 1; row >= 0; --row) {
        if (isMark(m_entries.at(row)))
            removeRange(row, 1);
    }
    for (Entry mark : marks) {
        const int row = rowBehind(mark.anchor - 1);
        mark.anchor = std::max(anchorAt(row), mark.anchor - 1);
        if (row < count())
            mark.time = m_entries.at(row).time; // Of the same day.
        insertAll({mark}, row);
    }
    Q_EMIT countChanged();
}

QList<Entry> TimelineModel::clear()
{
    QList<Entry> failed;
    const int rows = settledCount();
    std::copy_if(m_entries.begin(), m_entries.begin() + rows, std::back_inserter(failed),
                 [](const Entry &entry) { return entry.delivery != Delivery::Received; });
    if (rows > 0) {
        removeRange(0, rows);
        Q_EMIT countChanged();
    }
    return failed;
}

} // namespace parlour

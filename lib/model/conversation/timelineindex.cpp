// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/timelineindex.h"

#include "model/conversation/timelinemodel.h"

#include <algorithm>
#include <functional>

namespace parlour {

using timeline::Entry;

static constexpr qint64 Spacing = qint64(1) << 32; ///< Between the places of rows that came one after the other.

static QString stanzaKey(const QString &id)
{
    return u's' + id;
}

static QString idKey(const QString &id)
{
    return u'i' + id;
}

static QString wordsKey(const Entry &entry)
{
    return u'w' + QString::number(qHashMulti(0, entry.nick, entry.body));
}

static QStringList keysOf(const Entry &entry)
{
    QStringList keys;
    if (!timeline::isSaid(entry))
        return keys;
    if (!entry.stanzaId.isEmpty())
        keys << stanzaKey(entry.stanzaId);
    if (!entry.id.isEmpty())
        keys << idKey(entry.id);
    keys << wordsKey(entry);
    return keys;
}

void TimelineIndex::insert(qsizetype row, const Entry &entry)
{
    const qint64 place = placeFor(row);
    m_places.insert(row, place);
    for (const QString &key : keysOf(entry))
        m_byKey.insert(key, place);
}

void TimelineIndex::remove(qsizetype row, const Entry &entry)
{
    for (const QString &key : keysOf(entry))
        m_byKey.remove(key, m_places.at(row));
    m_places.removeAt(row);
}

/// Returns a place between two rows. Rows that are inserted one after the other leave most of the gap to the next ones.
qint64 TimelineIndex::placeFor(qsizetype row)
{
    constexpr qint64 Stride = 1 << 16;
    if (m_places.isEmpty())
        return 0;
    if (row == m_places.size())
        return m_places.last() + Spacing;
    if (row == 0)
        return m_places.first() - Spacing;
    if (m_places.at(row) - m_places.at(row - 1) < 2)
        spread();
    const qint64 before = m_places.at(row - 1);
    return before + std::min(Stride, (m_places.at(row) - before) / 2);
}

/// Gives all rows new places, far from one another.
void TimelineIndex::spread()
{
    QHash<qint64, qint64> fresh;
    for (qsizetype row = 0; row < m_places.size(); ++row) {
        fresh.insert(m_places.at(row), row * Spacing);
        m_places[row] = row * Spacing;
    }
    for (auto it = m_byKey.begin(); it != m_byKey.end(); ++it)
        *it = fresh.value(*it);
}

QList<qsizetype> TimelineIndex::rows(const QString &key) const
{
    constexpr qsizetype Enough = 100; // A sender who gives all messages one id gets no more help.
    QList<qsizetype> rows;
    const auto [begin, end] = m_byKey.equal_range(key);
    for (auto it = begin; it != end && rows.size() < Enough; ++it)
        rows << std::lower_bound(m_places.begin(), m_places.end(), *it) - m_places.begin();
    std::sort(rows.begin(), rows.end(), std::greater());
    return rows;
}

QList<qsizetype> TimelineIndex::withStanzaId(const QString &id) const
{
    return id.isEmpty() ? QList<qsizetype>() : rows(stanzaKey(id));
}

QList<qsizetype> TimelineIndex::withId(const QString &id) const
{
    return id.isEmpty() ? QList<qsizetype>() : rows(idKey(id));
}

QList<qsizetype> TimelineIndex::withWords(const Entry &entry) const
{
    return rows(wordsKey(entry));
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/messageselection.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <limits>

namespace parlour {

void MessageSelection::setTimeline(TimelineModel *timeline)
{
    if (timeline == m_timeline)
        return;
    if (m_timeline)
        disconnect(m_timeline, nullptr, this, nullptr);
    clear();
    m_timeline = timeline;
    if (timeline)
        connect(timeline, &QAbstractItemModel::rowsRemoved, this, &MessageSelection::onRowsGone);
    Q_EMIT timelineChanged();
}

/// Clears a selection that has lost one of its ends.
void MessageSelection::onRowsGone()
{
    if (m_revision > 0 && (!m_anchor.row.isValid() || !m_cursor.row.isValid()))
        clear();
}

QString MessageSelection::body(int row) const
{
    return m_timeline && row >= 0 && row < m_timeline->count() ? m_timeline->textAt(row) : QString();
}

int MessageSelection::size(int row) const
{
    return int(body(row).size());
}

MessageSelection::Place MessageSelection::placeAt(int row, int offset) const
{
    if (!m_timeline || m_timeline->count() == 0)
        return {};
    row = std::clamp(row, 0, m_timeline->count() - 1);
    return {m_timeline->index(row), std::clamp(offset, 0, size(row))};
}

std::pair<MessageSelection::Place, MessageSelection::Place> MessageSelection::ends() const
{
    const bool isForward =
        std::pair(m_anchor.row.row(), m_anchor.offset) <= std::pair(m_cursor.row.row(), m_cursor.offset);
    return isForward ? std::pair(m_anchor, m_cursor) : std::pair(m_cursor, m_anchor);
}

bool MessageSelection::isEmpty() const
{
    return !m_anchor.row.isValid() || !m_cursor.row.isValid()
        || (m_anchor.row == m_cursor.row && m_anchor.offset == m_cursor.offset);
}

QString MessageSelection::text() const
{
    if (isEmpty())
        return {};
    const auto [first, last] = ends();
    const int from = first.row.row();
    const int to = last.row.row();
    if (from == to)
        return body(from).mid(first.offset, last.offset - first.offset); // A folded row may have less by now.
    QStringList lines;
    for (int row = from; row <= to; ++row) {
        const int start = row == from ? first.offset : 0;
        const int end = row == to ? last.offset : size(row);
        if (start < end || (row != from && row != to))
            lines << m_timeline->quoteAt(row, start, end);
    }
    return lines.join(u'\n');
}

void MessageSelection::set(const Place &anchor, const Place &cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    ++m_revision;
    Q_EMIT changed();
}

void MessageSelection::mark(int row)
{
    m_marked = m_timeline ? m_timeline->index(row) : QModelIndex();
}

void MessageSelection::begin(int row, int place)
{
    const auto here = placeAt(row, place);
    set(here, here);
}

void MessageSelection::extend(int row, int place)
{
    if (m_anchor.row.isValid())
        set(m_anchor, placeAt(row, place));
}

void MessageSelection::extendBy(int characters, int rows)
{
    if (!m_cursor.row.isValid())
        return;
    if (rows != 0) {
        const int row = m_cursor.row.row() + rows;
        return extend(row, row < m_anchor.row.row() ? 0 : std::numeric_limits<int>::max());
    }
    const QString text = body(m_cursor.row.row());
    if (text.isRightToLeft())
        characters = -characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(m_cursor.offset);
    for (int i = 0; i < std::abs(characters); ++i)
        characters < 0 ? finder.toPreviousBoundary() : finder.toNextBoundary();
    const auto place = finder.position();
    extend(m_cursor.row.row(), int(place < 0 ? (characters < 0 ? 0 : text.size()) : place));
}

void MessageSelection::selectWord(int row, int place)
{
    constexpr int Window = 500; // There are no longer words.
    const QString text = body(row);
    place = std::clamp(place, 0, int(text.size()));
    const int from = std::max(0, place - Window);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.mid(from, 2 * Window));
    finder.setPosition(place - from);
    const auto start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const auto end = finder.toNextBoundary();
    begin(row, from + int(std::max<qsizetype>(start, 0)));
    extend(row, from + int(end < 0 ? text.size() - from : end));
}

void MessageSelection::selectMessage(int row)
{
    begin(row, 0);
    extend(row, std::numeric_limits<int>::max());
}

void MessageSelection::selectAll()
{
    begin(0, 0);
    extend(std::numeric_limits<int>::max(), std::numeric_limits<int>::max());
}

void MessageSelection::clear()
{
    if (m_anchor.row.isValid() || m_cursor.row.isValid() || m_revision > 0)
        set({}, {});
}

int MessageSelection::startIn(int row, int) const
{
    if (isEmpty())
        return 0;
    const auto [first, last] = ends();
    return row == first.row.row() ? first.offset : 0;
}

int MessageSelection::endIn(int row, int) const
{
    if (isEmpty())
        return 0;
    const auto [first, last] = ends();
    if (row < first.row.row() || row > last.row.row())
        return 0;
    return row == last.row.row() ? last.offset : size(row);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/readstate.h"

#include "model/conversation/channel.h"
#include "model/conversation/timelinewindow.h"

#include <algorithm>
#include <utility>

namespace parlour {

using timeline::Entry;
using namespace std::chrono_literals;

ReadState::ReadState(TimelineModel &timeline, HistoryStore &store, const Channel &channel, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_store(store)
    , m_channel(channel)
{
    m_glance.setSingleShot(true);
    m_glance.setInterval(500ms);
    connect(&m_glance, &QTimer::timeout, this, &ReadState::seen);
    connect(this, &ReadState::changed, this, &ReadState::tellBeginning);
    connect(this, &ReadState::lineChanged, this, &ReadState::tellBeginning);
}

void ReadState::Unread::add(const Entry &entry)
{
    ++count;
    mentions += entry.mention ? 1 : 0;
    if (entry.sort != 0 && (first == 0 || entry.sort < first))
        first = entry.sort;
}

void ReadState::restore()
{
    ask(true);
}

/// Asks the store for the unread messages; `restores`: and for the marker.
void ReadState::ask(bool restores)
{
    m_store.readPosition(m_channel.key(), this,
                         [this, restores, before = m_position](const history::ReadPosition &position) {
                             if (m_position != before)
                                 return; // It has moved meanwhile, and is counted again.
                             if (restores) {
                                 m_position = position.sort;
                                 m_stanzaId = position.stanzaId;
                                 m_furthest = 0;
                             }
                             constexpr int Many = 5000; // Nobody counts them.
                             m_fresh = {};
                             count({position.unread, position.mentions, position.firstUnread});
                             if (position.unread > 0 && position.unread < Many && m_window && m_window->withholdsAny())
                                 sift(m_position, {});
                             if (restores && !std::exchange(m_restored, true) && m_open)
                                 begin(); // The person was faster than the disk.
                             wait();
                         });
}

/// Adds those behind the place `behind` that are not withheld to `unread`, which the store does not know, page by page.
void ReadState::sift(qint64 behind, Unread unread)
{
    constexpr int PageSize = 250;
    m_store.after(m_channel.key(), behind, PageSize, this,
                  [this, unread, before = m_position](const history::Page &page) mutable {
                      if (m_position != before)
                          return;
                      for (const auto &message : page.messages) {
                          const Entry entry = timeline::kept(message);
                          if (isUnread(entry) && !m_window->withholds(entry))
                              unread.add(entry);
                      }
                      if (page.reachesEnd || page.messages.isEmpty())
                          count(unread);
                      else
                          sift(page.messages.last().sort, unread);
                  });
}

bool ReadState::advance(qint64 sort, const QString &stanzaId)
{
    if (sort <= m_position)
        return false;
    m_position = sort;
    if (sort >= m_furthest)
        m_stanzaId = stanzaId;
    m_moved = true;
    return true;
}

void ReadState::keep()
{
    if (std::exchange(m_moved, false))
        m_store.setReadPosition(m_channel.key(), m_position, m_stanzaId);
    if (std::exchange(m_recounts, false))
        recount();
}

void ReadState::reconsider()
{
    m_recounts = true;
    keep();
}

void ReadState::apply(const Entry &entry)
{
    if (entry.own || entry.hidden || (entry.sort != 0 && entry.sort <= m_position))
        return;
    if (entry.historic) {
        if (m_unread.count == 0 || entry.sort < m_unread.first)
            advance(entry.sort, entry.stanzaId);
        return;
    }
    if (m_follows && !m_held && !entry.repeated)
        return m_fresh.add(entry);
    if (m_unread.count == 0 && m_line == 0)
        setVisited(false);
    m_unread.add(entry);
    Q_EMIT changed();
    if (m_open && entry.repeated && entry.sort != 0 && (m_line == 0 || entry.sort < m_line))
        setLine(entry.sort); // Somebody who is there has missed it all the same.
}

bool ReadState::isUnread(const Entry &entry) const
{
    return timeline::isSaid(entry) && !entry.own && !entry.historic && !entry.hidden
        && (entry.sort != 0 ? entry.sort > m_position : entry.unread);
}

/// Returns the last unread row at or in front of `row` that can be read: not behind one that is still being loaded. -1:
/// none.
int ReadState::readable(int row) const
{
    if (m_unread.count + m_fresh.count == 0)
        return -1;
    const auto &rows = m_timeline.entries();
    const auto isCutOff = [this](qint64 place) {
        return std::ranges::any_of(m_loading, [this, place](qint64 gap) { return gap > m_position && gap <= place; });
    };
    for (; row >= 0 && (rows.at(row).anchor == 0 || rows.at(row).anchor > m_position); --row) {
        if (isUnread(rows.at(row)) && !isCutOff(rows.at(row).anchor))
            return row;
    }
    return -1;
}

bool ReadState::isInSight(qreal top, qreal height, qreal viewHeight)
{
    const qreal shown = std::min(top + height, viewHeight) - std::max(top, 0.0);
    return height > 0 && shown >= std::min(height, viewHeight) / 2;
}

QPersistentModelIndex ReadState::mark(int row) const
{
    return row < 0 ? QModelIndex() : m_timeline.index(row);
}

void ReadState::look(int first, int last, bool follows)
{
    m_first = mark(first);
    if (m_window && first >= 0)
        m_window->setReader(follows ? -1 : first); // Who follows goes with the end.
    m_last = mark(last);
    if (std::exchange(m_follows, follows) && !follows && m_fresh != Unread {}) {
        m_unread.count += m_fresh.count;
        m_unread.mentions += m_fresh.mentions;
        m_unread.first = m_unread.first == 0 ? m_fresh.first : m_unread.first;
        m_fresh = {};
        Q_EMIT changed();
    }
    visit();
    wait();
}

/// Starts the time for unread rows in sight.
void ReadState::wait()
{
    if (m_held || !m_last.isValid() || readable(m_last.row()) < 0) {
        m_glance.stop();
        return;
    }
    const bool isSame =
        m_looked.isValid() && m_first.isValid() && m_looked.row() >= m_first.row() && m_looked.row() <= m_last.row();
    if (m_glance.isActive() && isSame)
        return;
    m_looked = m_last;
    m_glance.start();
}

/// Takes a row that has been in sight long enough.
void ReadState::seen()
{
    const int row = m_looked.isValid() ? readable(m_looked.row()) : -1;
    if (row >= 0) {
        const Entry &entry = m_timeline.entries().at(row);
        const bool isFurther = entry.sort != 0 && advance(entry.sort, entry.stanzaId);
        m_timeline.markRead(row);
        m_recounts = true;
        keep();
        if (isFurther)
            Q_EMIT moved();
    }
    m_looked = QModelIndex();
    wait();
}

/// Counts the messages behind the marker: in the timeline, if that has all of them.
void ReadState::recount()
{
    const auto &rows = m_timeline.entries();
    int row = m_timeline.rowBehind(m_position);
    if (m_window && !(m_window->isAtEnd() && (row > 0 || m_window->isAtStart())))
        return ask(false);
    Unread behind;
    for (; row < rows.size(); ++row) {
        if (isUnread(rows.at(row)))
            behind.add(rows.at(row));
    }
    const bool isFresh = m_follows && !m_held;
    m_fresh = isFresh ? behind : Unread {};
    count(isFresh ? Unread {} : behind);
}

void ReadState::count(const Unread &unread)
{
    if (m_unread.count == 0 && unread.count > 0 && m_line == 0)
        setVisited(false);
    if (std::exchange(m_unread, unread) != unread)
        Q_EMIT changed();
}

void ReadState::setLoading(const QList<qint64> &places)
{
    m_loading = places;
    wait();
}

void ReadState::setLine(qint64 line)
{
    if (std::exchange(m_line, line) == line)
        return;
    setVisited(line == 0);
    Q_EMIT lineChanged();
}

void ReadState::begin()
{
    m_open = true;
    Q_EMIT begun();
    if (m_unread.first != 0)
        setLine(m_unread.first);
}

void ReadState::end()
{
    const bool followed = m_follows;
    look(-1, -1, false);
    m_open = false;
    m_held = false;
    setLine(0);
    Q_EMIT ended(followed);
}

} // namespace parlour

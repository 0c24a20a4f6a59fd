// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/timelinewindow.h"

#include "model/conversation/channel.h"

#include <algorithm>
#include <utility>

namespace parlour {

using timeline::Entry;

static constexpr int PageSize = 100;
static constexpr int RestingSize = 30; ///< Enough for the first screen, and for the line in the list of rooms.

TimelineWindow::TimelineWindow(HistoryStore &store, const Channel &channel, TimelineModel &timeline)
    : m_store(store)
    , m_channel(channel)
    , m_timeline(timeline)
{
    connect(&timeline, &TimelineModel::trimmed, this, [this] {
        const auto &rows = m_timeline.entries();
        const auto first = std::ranges::find_if(rows, [](const Entry &entry) { return entry.sort != 0; });
        m_first = first == rows.end() ? 0 : first->sort;
        setEnds(false, m_atEnd);
    });
}

QList<Entry> TimelineWindow::entries(const history::Page &page) const
{
    QList<Entry> entries;
    for (const auto &message : page.messages) {
        const Entry entry = timeline::kept(message);
        if (entry.own || !withholds(entry))
            entries << entry;
    }
    return entries;
}

void TimelineWindow::setEnds(bool start, bool end)
{
    const bool differs = std::exchange(m_atStart, start) != start;
    if (std::exchange(m_atEnd, end) != end || differs)
        Q_EMIT changed();
}

void TimelineWindow::showNewest()
{
    if (m_restored && m_atEnd)
        m_visit.begin();
    else
        askNewest(few());
}

int TimelineWindow::few() const
{
    return m_resting ? RestingSize : PageSize;
}

void TimelineWindow::askNewest(int most)
{
    m_store.newest(m_channel.key(), most, this, [this, visit = m_visit.begin()](const history::Page &page) {
        if (!visit.isStale())
            replace(page);
    });
}

void TimelineWindow::showAt(qint64 sort)
{
    if (const int row = m_timeline.rowOf(sort); row >= 0) {
        m_visit.begin();
        return Q_EMIT shown(row);
    }
    const auto visit = m_visit.begin();
    m_store.around(m_channel.key(), sort, PageSize / 2, this, [this, visit, sort](const history::Page &page) {
        if (visit.isStale())
            return;
        replace(page);
        if (m_timeline.count() > 0)
            Q_EMIT shown(std::min(m_timeline.rowBehind(sort - 1), m_timeline.count() - 1));
    });
}

void TimelineWindow::showDay(QDate day)
{
    const auto visit = m_visit.begin();
    m_store.firstSince(m_channel.key(), day.startOfDay().toUTC(), this, [this, visit](qint64 sort) {
        if (visit.isStale())
            return;
        if (sort == 0)
            Q_EMIT absent();
        else
            showAt(sort);
    });
}

void TimelineWindow::reload()
{
    if (m_atEnd)
        return askNewest(std::max(few(), m_timeline.count()));
    const auto &rows = m_timeline.entries();
    const auto named = std::ranges::find_if(rows.begin() + rows.size() / 2, rows.end(),
                                            [](const Entry &entry) { return !entry.stanzaId.isEmpty(); });
    if (named == rows.end())
        return;
    m_store.find(m_channel.key(), named->stanzaId, this, [this](const std::optional<history::Message> &message) {
        if (message)
            showAt(message->sort);
    });
}

void TimelineWindow::forget(const history::Doomed &messages)
{
    const auto isGone = [&](const Entry &entry) {
        return entry.sort != 0 && messages.takes(m_channel.key(), entry.time);
    };
    if (std::ranges::none_of(m_timeline.entries(), isGone))
        return;
    if (m_atEnd)
        reload();
    else
        showNewest();
}

void TimelineWindow::refill()
{
    if (m_restored)
        refillBehind(m_atStart ? 0 : m_first - 1);
}

void TimelineWindow::refillBehind(qint64 sort)
{
    m_store.after(m_channel.key(), sort, PageSize, this, [this, visit = m_visit.now()](const history::Page &page) {
        if (visit.isStale() || page.messages.isEmpty())
            return;
        auto within = entries(page);
        within.removeIf([this](const Entry &entry) { return !covers(entry.sort); });
        m_timeline.place(within);
        if (const qint64 last = page.messages.last().sort; !page.reachesEnd && last < m_last)
            refillBehind(last);
    });
}

/// Shows the page in place of the window.
void TimelineWindow::replace(const history::Page &page)
{
    const auto failed = m_timeline.clear();
    m_timeline.place(entries(page));
    for (const Entry &entry : failed)
        m_timeline.append(entry);
    m_first = page.messages.isEmpty() ? 0 : page.messages.first().sort;
    m_last = page.messages.isEmpty() ? 0 : page.messages.last().sort;
    if (page.reachesEnd)
        m_newest = page.messages.isEmpty() ? Place {} : Place {m_last, page.messages.last().time};
    setEnds(page.reachesStart, page.reachesEnd);
    showMarks();
    m_restored = true;
    if (m_timeline.count() == 0 && !m_atStart) // All of it is withheld.
        loadOlder();
}

void TimelineWindow::loadOlder()
{
    if (m_loading || !m_restored)
        return;
    if (m_atStart || m_first == 0)
        return Q_EMIT olderWanted();
    m_loading = true;
    m_store.before(m_channel.key(), m_first, PageSize, this, [this, visit = m_visit.now()](const history::Page &page) {
        m_loading = false;
        if (visit.isStale())
            return;
        if (!take(page, Side::Older) && !m_atStart)
            loadOlder();
    });
}

void TimelineWindow::loadNewer()
{
    if (m_loading || m_atEnd || m_last == 0)
        return;
    m_loading = true;
    m_store.after(m_channel.key(), m_last, PageSize, this, [this, visit = m_visit.now()](const history::Page &page) {
        m_loading = false;
        if (visit.isStale())
            return;
        if (!take(page, Side::Newer) && !m_atEnd)
            loadNewer();
    });
}

/// Adds the page next to the window; false if all of it is withheld. Beyond the limit of the timeline, rows go on the other
/// side.
bool TimelineWindow::take(const history::Page &page, Side side)
{
    const auto shown = entries(page);
    m_timeline.place(shown);
    if (side == Side::Older) {
        m_first = page.messages.isEmpty() ? m_first : page.messages.first().sort;
        const bool cut = m_timeline.trimEnd();
        if (const Entry *last = m_timeline.lastKept(); cut && last)
            m_last = last->sort;
        setEnds(page.reachesStart, m_atEnd && !cut);
    } else {
        m_last = page.messages.isEmpty() ? m_last : page.messages.last().sort;
        setEnds(m_atStart, page.reachesEnd);
        m_timeline.trim();
    }
    showMarks();
    return !shown.isEmpty();
}

bool TimelineWindow::covers(qint64 sort) const
{
    return (m_atEnd || sort <= m_last) && (m_atStart || sort >= m_first);
}

TimelineWindow::Place TimelineWindow::newest() const
{
    const Entry *last = m_timeline.lastKept(); // It may be one of ours.
    return last && last->sort > m_newest.sort ? Place {last->sort, last->time} : m_newest;
}

/// Returns whether the oldest rows are nearer to the person than the newest.
bool TimelineWindow::isReaderFarUp() const
{
    return m_reader.isValid() && m_reader.row() < m_timeline.count() / 2;
}

bool TimelineWindow::show(const Entry &entry)
{
    if (entry.sort > m_newest.sort)
        m_newest = {entry.sort, entry.time};
    if (!covers(entry.sort))
        return false;
    m_first = m_first == 0 ? entry.sort : std::min(m_first, entry.sort);
    m_last = std::max(m_last, entry.sort);
    m_timeline.place(entry);
    if (isReaderFarUp() && m_timeline.trimEnd()) {
        m_last = m_timeline.lastKept()->sort;
        setEnds(m_atStart, false);
    } else if (m_resting) {
        m_timeline.trim(PageSize);
    } else {
        m_timeline.trim();
    }
    return true;
}

void TimelineWindow::setMarks(const QList<Entry> &marks)
{
    m_marks = marks;
    showMarks();
}

void TimelineWindow::showMarks()
{
    QList<Entry> within;
    std::ranges::copy_if(m_marks, std::back_inserter(within),
                         [this](const Entry &mark) { return covers(mark.anchor); });
    m_timeline.setMarks(within);
}

} // namespace parlour

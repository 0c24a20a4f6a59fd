// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ends of a range may be messages that are never shown: then the next one inside that is tells the place.
#include "storage/history/spans.h"

#include <algorithm>

namespace parlour::spans {

using history::ArchivePage;
using history::Range;

/// The range with that end; an empty one where there is none.
static Range with(const QList<Range> &ranges, QString Range::*end, const QString &id)
{
    const auto found = std::ranges::find(ranges, id, end);
    return found == ranges.end() ? Range {} : *found;
}

Bounds bounds(Database &database, const ArchivePage &page)
{
    const places::Space space {page.account, page.archive};
    const auto stored = rangerows::all(database, space);
    const auto isChanged = [&stored](const Range &range) {
        return with(stored, &Range::first, range.first).last != range.last;
    };
    const auto grown = std::ranges::find_if(page.ranges, isChanged);
    Bounds bounds;
    for (const Range &range : stored)
        bounds.firsts.insert(range.first, range.firstSort);
    if (grown != page.ranges.end() && grown != page.ranges.begin())
        bounds.lower = with(stored, &Range::last, std::prev(grown)->last).lastSort;
    if (page.before.isEmpty())
        return bounds;
    bounds.upper = bounds.firsts.value(page.before);
    if (bounds.upper == 0)
        bounds.upper = places::archived(database, space, page.before);
    if (bounds.upper == 0 && grown != page.ranges.end()) // Within a range, and never shown.
        bounds.upper = with(stored, &Range::last, grown->last).firstSort;
    return bounds;
}

namespace {

class Ends
{
public:
    Ends(const ArchivePage &page, const QHash<QString, qint64> &shown, const QList<Range> &stored)
        : m_page(page)
        , m_shown(shown)
        , m_stored(stored)
    {
    }

    qint64 first(const Range &range) const
    {
        if (const qint64 sort = m_shown.value(range.first); sort != 0)
            return sort;
        if (const Range same = with(m_stored, &Range::first, range.first); same.firstSort != 0)
            return same.firstSort;
        const auto at = m_page.ids.indexOf(range.first);
        for (auto i = at + 1; at >= 0 && i < m_page.ids.size(); ++i) {
            if (const qint64 sort = m_shown.value(m_page.ids.at(i)); sort != 0)
                return sort;
        }
        return with(m_stored, &Range::last, range.last).firstSort;
    }

    qint64 last(const Range &range) const
    {
        if (const qint64 sort = m_shown.value(range.last); sort != 0)
            return sort;
        if (const Range same = with(m_stored, &Range::last, range.last); same.lastSort != 0)
            return same.lastSort;
        for (auto i = m_page.ids.indexOf(range.last) - 1; i >= 0; --i) {
            if (const qint64 sort = m_shown.value(m_page.ids.at(i)); sort != 0)
                return sort;
        }
        return with(m_stored, &Range::first, range.first).lastSort;
    }

private:
    const ArchivePage &m_page;
    const QHash<QString, qint64> &m_shown;
    const QList<Range> &m_stored;
};

} // namespace

/// A place for a page of which nothing is shown.
static qint64 ownPlace(Database &database, const ArchivePage &page)
{
    const places::Space space {page.account, page.archive};
    const qint64 upper = bounds(database, page).upper;
    return upper != 0 ? places::below(upper, places::before(database, space, upper), 1).first
                      : places::last(database, space) + places::Hole;
}

QList<Range> placed(Database &database, const ArchivePage &page, const QHash<QString, qint64> &shown)
{
    const auto stored = rangerows::all(database, {page.account, page.archive});
    const Ends ends(page, shown, stored);
    auto ranges = page.ranges;
    for (Range &range : ranges) {
        range.firstSort = ends.first(range);
        range.lastSort = ends.last(range);
        if (range.firstSort == 0)
            range.firstSort = range.lastSort != 0 ? range.lastSort : ownPlace(database, page);
        range.lastSort = std::max(range.firstSort, range.lastSort);
    }
    return ranges;
}

} // namespace parlour::spans

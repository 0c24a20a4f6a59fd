// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/covering.h"

#include "storage/history/conversationrows.h"
#include "storage/history/idrows.h"
#include "storage/history/messagerows.h"

#include <algorithm>

namespace parlour::covering {

using history::ArchivePage;
using history::Range;
using rangerows::Row;

/// Where the message with that archive id stands; 0: it is not here.
static qint64 placeOf(Database &database, const ArchivePage &page)
{
    for (const auto &conversation : conversationrows::ofAccount(database, page.account)) {
        if (conversationrows::space(conversation.key) != page.archive)
            continue;
        if (const qint64 id = idrows::archived(database, conversation.id, page.anchor); id != 0)
            return messagerows::at(database, id).message.sort;
    }
    return 0;
}

Cover::Cover(Database &database, const ArchivePage &page)
    : m_database(database)
    , m_page(page)
    , m_space {page.account, page.archive}
    , m_ranges(rangerows::all(database, m_space))
{
    if (page.place == ArchivePage::Place::Newest)
        return;
    const bool before = page.place == ArchivePage::Place::Before;
    for (const Row &row : m_ranges) {
        if ((before ? row.range.first : row.range.last) == page.anchor) {
            m_base = row.id;
            m_anchor = before ? row.range.firstSort : row.range.lastSort;
        }
    }
    if (m_anchor == 0)
        m_anchor = placeOf(database, page);
    for (const Row &row : m_ranges) {
        if (m_base == 0 && row.range.firstSort <= m_anchor && m_anchor <= row.range.lastSort)
            m_base = row.id;
    }
}

void Cover::meet(qint64 sort)
{
    for (const Row &row : m_ranges) {
        if (row.range.firstSort <= sort && sort <= row.range.lastSort)
            m_met << row.id;
    }
}

/// What the page alone covers.
Row Cover::page(qint64 first, qint64 last)
{
    if (first == 0) { // Nothing of it can be shown: it is at its anchor, or has a place for itself.
        first = m_anchor != 0 ? m_anchor : places::last(m_database, m_space) + places::Hole;
        last = first;
    }
    return {0, {m_page.first, m_page.last, first, last, m_page.reachesStart}};
}

/// Both, and what is between them.
static Range joined(const Range &one, const Range &other)
{
    const Range &older = other.firstSort < one.firstSort ? other : one;
    const Range &newer = other.lastSort > one.lastSort ? other : one;
    return {older.first, newer.last, older.firstSort, newer.lastSort, older.reachesStart};
}

bool Cover::extend(qint64 first, qint64 last)
{
    auto ranges = rangerows::all(m_database, m_space); // They may have been moved.
    const auto base = std::ranges::find(ranges, m_base, &Row::id);
    if (m_page.first.isEmpty()) {
        if (base != ranges.end() && m_page.reachesStart && m_page.place == ArchivePage::Place::Before) {
            base->range.reachesStart = true;
            rangerows::put(m_database, m_space, *base);
        }
        return false;
    }
    Row whole = page(first, last);
    const QStringList ids = m_page.ids + QStringList {m_page.first, m_page.last};
    bool touches = false;
    for (const Row &row : ranges) {
        const bool met = m_met.contains(row.id) || ids.contains(row.range.first) || ids.contains(row.range.last);
        if (!met && row.id != m_base)
            continue;
        touches = touches || row.id != m_base;
        // Ties belong to the page's side: it goes on from its anchor.
        const Range &page = whole.range;
        const bool older =
            m_page.place == ArchivePage::Place::Before && row.id == m_base && page.firstSort == row.range.firstSort;
        const bool newer =
            m_page.place == ArchivePage::Place::After && row.id == m_base && page.lastSort == row.range.lastSort;
        Range both = joined(row.range, page);
        if (older) {
            both.first = page.first;
            both.reachesStart = page.reachesStart;
        }
        if (newer)
            both.last = page.last;
        whole.range = both;
        if (whole.id == 0)
            whole.id = row.id;
        else
            rangerows::remove(m_database, row.id);
    }
    for (const Row &row : ranges) { // What lies within it all the same.
        if (row.id != whole.id && whole.range.firstSort <= row.range.firstSort
            && row.range.lastSort <= whole.range.lastSort)
            rangerows::remove(m_database, row.id);
    }
    rangerows::put(m_database, m_space, whole);
    return touches;
}

} // namespace parlour::covering

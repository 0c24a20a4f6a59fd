// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/ranges.h"

#include <algorithm>

namespace parlour::archive {

int indexOf(const Ranges &ranges, const QString &first)
{
    const auto named = [&](const Range &range) { return range.first == first; };
    const auto found = std::ranges::find_if(ranges, named);
    return found == ranges.end() ? -1 : int(found - ranges.begin());
}

int holder(const Ranges &ranges, const Row &row)
{
    const auto ends = [&](const Range &range) { return range.first == row.id || range.last == row.id; };
    const auto found = std::ranges::find_if(ranges, ends);
    if (found != ranges.end())
        return int(found - ranges.begin());
    return row.held.isEmpty() ? -1 : indexOf(ranges, row.held);
}

namespace {

/// The ranges that share a message with a page: the indexes of the oldest and the newest, -1 for none.
struct Touched
{
    int oldest = -1;
    int newest = -1;
};

Touched touched(const Ranges &ranges, const QList<Row> &rows)
{
    Touched result;
    for (const auto &row : rows) {
        const int index = holder(ranges, row);
        if (index < 0)
            continue;
        result.oldest = result.oldest < 0 ? index : std::min(result.oldest, index);
        result.newest = std::max(result.newest, index);
    }
    return result;
}

/// Returns whether the run ends with `row`, the outermost one of a page, and not with the message `end` of the range
/// `touched`: a message not known by its id may also lie within the range. So do our own messages in a direct chat.
bool endsWith(const Ranges &ranges, const QList<Row> &rows, const Row &row, int touched, const QString &end)
{
    const auto isEnd = [&](const Row &other) { return other.id == end; };
    return holder(ranges, row) < 0 && (touched < 0 || std::ranges::any_of(rows, isEnd));
}

} // namespace

Grown withPage(const Ranges &ranges, const QList<Row> &rows, int cursor, int behind)
{
    if (rows.isEmpty())
        return {ranges, cursor};
    const auto shared = touched(ranges, rows);
    const int oldest = cursor < 0 ? shared.oldest : shared.oldest < 0 ? cursor : std::min(shared.oldest, cursor);
    const int newest = std::max(shared.newest, cursor);
    Range whole {rows.first().id, rows.last().id, rows.first().time};
    if (const bool sharesOldest = shared.oldest >= 0 && shared.oldest == oldest; sharesOldest) {
        const auto &range = ranges.at(oldest);
        if (!endsWith(ranges, rows, rows.first(), oldest, range.first))
            whole = {range.first, whole.last, range.since, range.start};
    }
    if (newest >= 0) {
        const QString &last = ranges.at(newest).last;
        if (cursor >= 0 || !endsWith(ranges, rows, rows.last(), newest, last))
            whole.last = last;
    }
    Grown grown {ranges, oldest >= 0 ? oldest : behind >= 0 ? behind : int(ranges.size())};
    if (oldest >= 0)
        grown.ranges.remove(oldest, newest - oldest + 1);
    grown.ranges.insert(grown.index, whole);
    return grown;
}

Ranges withLive(Ranges ranges, const QString &id, const QDateTime &time, bool live)
{
    if (live && !ranges.isEmpty())
        ranges.last().last = id;
    else
        ranges << Range {id, id, time};
    return ranges;
}

QList<Gap> gaps(const Ranges &ranges)
{
    QList<Gap> result;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const auto &range = ranges.at(i);
        if (!range.start)
            result << Gap {i > 0 ? ranges.at(i - 1).last : QString(), range.first, Gap::Kind::Open};
        else if (i > 0)
            result << Gap {ranges.at(i - 1).last, range.first, Gap::Kind::Lost};
    }
    return result;
}

} // namespace parlour::archive

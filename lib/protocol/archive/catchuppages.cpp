// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/catchupmachine.h"

#include <algorithm>

namespace parlour::archive {

/// `rows`, each once.
static QList<Row> once(const QList<Row> &rows)
{
    QList<Row> result;
    QSet<QString> ids;
    for (const auto &row : rows) {
        if (!row.id.isEmpty() && !ids.contains(row.id))
            result << row;
        ids << row.id;
    }
    return result;
}

/// Returns whether `fin` ends a page of these `rows`. One that ends another page would hide that something is missing,
/// and so would one that says neither what there is nor that there is nothing.
static bool fits(const Fin &fin, const QList<Row> &rows)
{
    if (!fin.stable)
        return false;
    if (rows.isEmpty())
        return fin.complete && fin.first.isEmpty() && fin.last.isEmpty();
    return (fin.first.isEmpty() || fin.first == rows.first().id) && (fin.last.isEmpty() || fin.last == rows.last().id);
}

void Machine::operator()(const Paged &event)
{
    if (!isAsking(event.round))
        return;
    const auto rows = once(event.rows);
    if (!fits(event.fin, rows))
        return broken();
    s.tries = 0;
    s.broken = 0;
    switch (s.walk.aim) {
    case Aim::Newest:
        newest(event, rows);
        break;
    case Aim::Older:
        older(event, rows);
        break;
    case Aim::Oldest:
        oldest(event, rows);
        break;
    case Aim::Around:
        around(event, rows);
        break;
    case Aim::Behind:
        behind(rows);
        break;
    }
    if (s.phase != Phase::Storing)
        plan();
}

int Machine::grow(const Paged &event, const QList<Row> &rows, int cursor)
{
    // A range that is live by now, but was not when the archive was asked for its end, comes after that end. One that
    // was live before is either part of the newest page, or older and not live at all.
    const int live = s.live ? int(s.ranges.size()) - 1 : -1;
    const int behind = cursor < 0 && !s.walk.live ? live : -1;
    const auto isLive = [&](const Row &row) { return holder(s.ranges, row) == live; };
    const bool meets = behind >= 0 && std::ranges::any_of(rows, isLive);
    const QString before = cursor >= 0 ? s.walk.cursor : behind >= 0 && !meets ? s.ranges.at(behind).first : QString();
    if (cursor < 0 && s.walk.live)
        s.live = std::ranges::any_of(rows, isLive);
    const bool brings = std::ranges::any_of(rows, [&](const Row &row) { return holder(s.ranges, row) < 0; });
    auto grown = withPage(s.ranges, rows, cursor, behind);
    if (event.fin.complete)
        grown.ranges[grown.index].start = true;
    const bool isChanged = grown.ranges != s.ranges;
    s.ranges = grown.ranges;
    s.bytes += event.bytes;
    if (s.sought && std::ranges::find(rows, s.sought->id, &Row::id) != rows.end())
        s.sought.reset();
    else if (s.sought && indexOf(s.ranges, s.sought->range) < 0)
        s.sought->range = s.ranges.at(grown.index).first;
    if (brings || isChanged)
        store(rows, before);
    return grown.index;
}

void Machine::begins(int first, int last)
{
    for (int i = first; i <= last; ++i)
        s.ranges[i].start = true;
    store({}, {});
}

void Machine::newest(const Paged &event, const QList<Row> &rows)
{
    if (!rows.isEmpty())
        grow(event, rows, -1);
    s.walk = {Aim::Older};
    for (const auto &row : rows)
        s.newest << row.id;
}

void Machine::older(const Paged &event, const QList<Row> &rows)
{
    const int index = indexOf(s.ranges, s.walk.range);
    const auto comesLater = [&](const Row &row) { return holder(s.ranges, row) >= index; };
    // Prosody says "nothing, complete" in front of an id that it does not know.
    if (rows.isEmpty() || std::ranges::any_of(rows, comesLater))
        return doubt(s.walk.range);
    const int whole = grow(event, rows, index);
    const auto &range = s.ranges.at(whole);
    const bool isFurther = range.first == rows.first().id;
    const bool isWanted = s.wanted && s.wanted->range == s.walk.range;
    s.walk = {Aim::Older, range.first, range.first};
    if (!isWanted)
        return;
    s.bytes -= event.bytes;
    s.wanted->bytes += event.bytes;
    s.wanted->range = range.first;
    const auto &bound = s.wanted->bound;
    const bool isOld = bound.oldest.isValid() && range.since.isValid() && range.since <= bound.oldest;
    if (!isFurther || isOld || (bound.bytes >= 0 && s.wanted->bytes >= bound.bytes))
        s.wanted.reset();
}

void Machine::oldest(const Paged &, const QList<Row> &rows)
{
    const int index = indexOf(s.ranges, s.walk.range);
    const int found = rows.isEmpty() ? index : holder(s.ranges, rows.first());
    if (found < index) {
        s.walk = {Aim::Around, s.walk.range};
        return;
    }
    s.walk = {Aim::Older};
    begins(index, found);
}

void Machine::around(const Paged &event, const QList<Row> &rows)
{
    const int through = s.walk.through.isEmpty() ? -1 : indexOf(s.ranges, s.walk.through);
    if (rows.isEmpty())
        return doubt(through < 0 ? s.walk.range : s.walk.through);
    const QString first = rows.first().id;
    if (s.walk.passed.contains(first))
        return giveUp();
    const int whole = grow(event, rows, through);
    const auto &range = s.ranges.at(whole);
    if (range.start || range.first == first) {
        s.walk = {Aim::Older, range.first, range.first};
        return;
    }
    s.walk.passed << first;
    s.walk.cursor = first;
    s.walk.through = range.first;
    if (indexOf(s.ranges, s.walk.range) < 0) // It has become part of a larger one.
        s.walk.range = range.first;
}

bool Machine::isBehindSought(const QList<Row> &rows, int range) const
{
    const auto isEarlier = [](const QDateTime &one, const QDateTime &other) {
        return one.isValid() && other.isValid() && one < other;
    };
    const auto comesBefore = [&](const Row &row) {
        const int index = holder(s.ranges, row);
        return index >= 0 ? index < range : isEarlier(s.ranges.at(range).since, row.time);
    };
    return !rows.isEmpty() && std::ranges::none_of(rows, comesBefore) && !isEarlier(rows.first().time, s.sought->time)
        && (range == 0 || !isEarlier(rows.first().time, s.ranges.at(range - 1).since));
}

/// Takes in the page behind a sought message, which is the last of the page in front of these `rows`.
void Machine::behind(const QList<Row> &rows)
{
    const int index = indexOf(s.ranges, s.walk.range);
    const bool isOvertaken = !s.sought || s.sought->id != s.walk.cursor;
    s.walk = {Aim::Older};
    if (isOvertaken)
        return;
    const bool isThere = index >= 0 && isBehindSought(rows, index);
    s.sought.reset();
    if (!isThere)
        return;
    const auto isHeld = [&](const Row &row) { return holder(s.ranges, row) >= 0; };
    const QString before = std::ranges::any_of(rows, isHeld) ? QString() : s.ranges.at(index).first;
    const auto grown = withPage(s.ranges, rows, -1, index);
    const bool isChanged = grown.ranges != s.ranges;
    s.ranges = grown.ranges;
    s.wanted = Wanted {s.ranges.at(grown.index).first, {{}, 1}};
    if (isChanged)
        store(rows, before);
}

} // namespace parlour::archive

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/catchupmachine.h"

namespace parlour::archive {

/// Maximum number of times that an answer which cannot be right is asked for.
static constexpr int MaxBroken = 3;

bool Machine::isWithinBound(int index) const
{
    // The gap between the newest page and the first live message: little, and nobody waits for less.
    if (s.live && index > 0 && index == s.ranges.size() - 1)
        return true;
    const auto &range = s.ranges.at(index);
    const bool isOld = s.bound.oldest.isValid() && range.since.isValid() && range.since <= s.bound.oldest;
    return !isOld && (s.bound.bytes < 0 || s.bytes < s.bound.bytes);
}

bool Machine::isFilled(int index) const
{
    const auto &range = s.ranges.at(index);
    if (range.start || s.stuck.contains(range.first))
        return false;
    return (s.wanted && s.wanted->range == range.first) || isWithinBound(index);
}

int Machine::due() const
{
    if (const int wanted = s.wanted ? indexOf(s.ranges, s.wanted->range) : -1; wanted >= 0 && isFilled(wanted))
        return wanted;
    for (int i = int(s.ranges.size()) - 1; i >= 0; --i) {
        if (isFilled(i))
            return i;
    }
    return -1;
}

void Machine::plan()
{
    s.phase = Phase::Ready;
    if (s.walk.aim != Aim::Older && s.walk.aim != Aim::Behind)
        return;
    if (s.sought && indexOf(s.ranges, s.sought->range) >= 0) {
        s.walk = {Aim::Behind, s.sought->range, s.sought->id};
        return;
    }
    s.sought.reset();
    if (const int wanted = s.wanted ? indexOf(s.ranges, s.wanted->range) : -1; wanted < 0 || !isFilled(wanted))
        s.wanted.reset();
    const int index = due();
    if (index >= 0) {
        if (const QString &first = s.ranges.at(index).first; s.walk.range != first)
            s.walk = {Aim::Older, first, first};
        return;
    }
    bool isOpen = false;
    for (const auto &range : std::as_const(s.ranges))
        isOpen = isOpen || !range.start;
    const auto outcome = !s.stuck.isEmpty() ? Done::Outcome::Stuck : Done::Outcome::Bounded;
    settle(Phase::Settled, isOpen ? outcome : Done::Outcome::Whole);
}

void Machine::settle(Phase phase, Done::Outcome outcome)
{
    s.phase = phase;
    auto rows = s.shown;
    for (auto &row : rows)
        row.kind = row.kind == GapRow::Kind::Loading ? GapRow::Kind::Open : row.kind;
    if (phase == Phase::Shut && rows != s.shown)
        effects << GapRows {s.shown = rows};
    effects << Done {outcome};
}

void Machine::wait(bool tooMuch)
{
    s.phase = Phase::Waiting;
    effects << Wait {s.round, backOff(++s.tries, tooMuch)};
}

void Machine::broken()
{
    if (++s.broken < MaxBroken)
        return wait(false);
    s.broken = 0;
    if (s.walk.aim == Aim::Newest)
        return settle(Phase::Settled, Done::Outcome::Stuck);
    if (s.walk.aim == Aim::Behind)
        return behind({}), plan();
    giveUp();
    plan();
}

void Machine::doubt(const QString &range)
{
    if (s.doubted.contains(range))
        return giveUp();
    s.doubted << range;
    s.walk = {Aim::Oldest, range};
}

void Machine::giveUp()
{
    s.stuck << s.walk.range;
    s.walk = {Aim::Older};
}

void Machine::store(const QList<Row> &rows, const QString &before)
{
    s.phase = Phase::Storing;
    QStringList ids;
    for (const auto &row : rows)
        ids << row.id;
    effects << Store {s.round, ids, before, s.ranges};
}

void Machine::show()
{
    if (s.phase == Phase::Shut)
        return;
    QList<GapRow> rows;
    const bool isBusy = s.phase != Phase::Settled && s.phase != Phase::Away;
    for (const auto &gap : gaps(s.ranges)) {
        using enum GapRow::Kind;
        const bool isSought = s.sought && s.sought->range == gap.before;
        const auto open = isBusy && (isSought || isFilled(indexOf(s.ranges, gap.before))) ? Loading : Open;
        rows << GapRow {gap.after, gap.before, gap.kind == Gap::Kind::Lost ? Lost : open};
    }
    if (rows == s.shown)
        return;
    s.shown = rows;
    effects << GapRows {rows};
}

} // namespace parlour::archive

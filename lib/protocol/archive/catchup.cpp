// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/catchup.h"

#include "protocol/archive/catchupmachine.h"
#include "protocol/pacing/backoff.h"

namespace parlour::archive {

using namespace std::chrono_literals;

/// Size of the first page. The last screen is there soon; the rest comes in as few pages as the server allows.
static constexpr int FirstPage = 50;
static constexpr int OtherPage = 250;

std::chrono::milliseconds backOff(int tries, bool tooMuch)
{
    return tooMuch ? backoff(tries, 30s, 15min) : backoff(tries, 1s, 5min);
}

Step next(const State &state, const Event &event)
{
    Machine machine {state};
    std::visit(machine, event);
    machine.show();
    return {machine.s, machine.effects};
}

void Machine::operator()(const Online &event)
{
    const int round = s.round + 1; // Answers from before are stale.
    const auto shown = s.shown;
    s = State {};
    s.round = round;
    s.shown = shown;
    s.ranges = event.ranges;
    s.bound = event.bound;
    s.phase = Phase::Ready;
}

void Machine::operator()(const JoinHistory &event)
{
    const State before = std::exchange(s, {});
    s.round = before.round + 1;
    const bool isLost = !event.met && !event.known.isEmpty() && !event.repeated.isEmpty();
    if (isLost)
        s.shown << GapRow {event.known, event.repeated, GapRow::Kind::Lost};
    if (s.shown != before.shown)
        effects << GapRows {s.shown};
    settle(Phase::Shut, Done::Outcome::NoArchive);
}

void Machine::operator()(const Lost &)
{
    s.phase = Phase::Away;
    s.live = false;
}

Page Machine::page() const
{
    Page page;
    page.size = OtherPage;
    switch (s.walk.aim) {
    case Aim::Newest:
        page.size = FirstPage;
        page.before = QString();
        break;
    case Aim::Older:
    case Aim::Around:
        page.before = s.walk.cursor;
        break;
    case Aim::Oldest:
        page.size = 1;
        break;
    case Aim::Behind:
        page.size = FirstPage;
        page.after = s.walk.cursor;
        break;
    }
    return page;
}

void Machine::operator()(const Turn &)
{
    if (s.phase != Phase::Ready)
        return;
    s.phase = Phase::Asking;
    s.walk.live = s.live;
    effects << Ask {++s.round, page()};
}

void Machine::operator()(const Refused &event)
{
    if (!isAsking(event.round))
        return;
    switch (event.refusal) {
    case Refusal::UnknownId:
        if (s.walk.aim == Aim::Behind)
            return behind({}), plan();
        if (page().before.value_or(QString()).isEmpty())
            return settle(Phase::Shut, Done::Outcome::NoArchive);
        doubt(s.walk.aim == Aim::Around ? s.walk.through : s.walk.range);
        return plan();
    case Refusal::NoArchive:
        return settle(Phase::Shut, Done::Outcome::NoArchive);
    case Refusal::NotAllowed:
        return settle(Phase::Shut, Done::Outcome::NotAllowed);
    case Refusal::TooMuch:
        return wait(true);
    case Refusal::Failed:
        return wait(false);
    }
}

void Machine::operator()(const Stored &event)
{
    if (s.phase == Phase::Away || s.phase == Phase::Shut)
        return;
    if (!event.kept) // What is stored is older than `s.ranges`: to be read anew.
        return settle(Phase::Shut, Done::Outcome::Unsaved);
    if (s.phase == Phase::Storing && event.round == s.round)
        plan();
}

void Machine::operator()(const Due &event)
{
    if (s.phase == Phase::Waiting && event.round == s.round)
        s.phase = Phase::Ready;
}

void Machine::operator()(const Live &event)
{
    if (s.phase == Phase::Away || s.phase == Phase::Shut || event.id.isEmpty())
        return;
    if (s.newest.contains(event.id)) {
        // The newest page and live messages have met: the rest of it is as live.
        s.live = s.live || (!s.ranges.isEmpty() && s.ranges.last().last == s.newest.last());
        return;
    }
    s.ranges = withLive(s.ranges, event.id, event.time, s.live);
    s.live = true;
    effects << Store {0, {event.id}, {}, s.ranges};
    if (s.phase == Phase::Settled)
        plan();
}

void Machine::operator()(const More &event)
{
    const int index = indexOf(s.ranges, event.range);
    if (s.phase == Phase::Away || s.phase == Phase::Shut || index < 0 || s.ranges.at(index).start)
        return;
    s.wanted = Wanted {event.range, event.bound};
    s.stuck.removeAll(event.range);
    s.doubted.removeAll(event.range);
    if (s.phase == Phase::Settled)
        plan();
}

void Machine::operator()(const Seek &event)
{
    const int index = indexOf(s.ranges, event.range);
    if (s.phase == Phase::Away || s.phase == Phase::Shut || index < 0 || s.ranges.at(index).start)
        return;
    s.sought = event;
    if (s.phase == Phase::Settled || s.phase == Phase::Ready)
        plan();
}

} // namespace parlour::archive

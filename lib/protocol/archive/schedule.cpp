// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/schedule.h"

#include <algorithm>
#include <tuple>

namespace parlour::archive {

Candidate candidate(const QString &archive, const State &state, bool visible, int turns)
{
    return {archive, state.phase, state.walk.aim, visible, state.wanted.has_value(), turns};
}

static bool isUnderWay(const Candidate &candidate)
{
    return candidate.phase == Phase::Asking || candidate.phase == Phase::Storing;
}

QStringList turns(const QList<Candidate> &candidates, bool scrolling)
{
    const bool isVisibleBusy = std::ranges::any_of(
        candidates, [](const Candidate &one) { return one.visible && (isUnderWay(one) || one.phase == Phase::Ready); });
    const auto mayAsk = [&](const Candidate &one) {
        if (one.phase != Phase::Ready || (scrolling && !one.wanted))
            return false;
        return one.visible || one.wanted || one.aim == Aim::Newest || !isVisibleBusy;
    };
    QList<Candidate> due;
    std::ranges::copy_if(candidates, std::back_inserter(due), mayAsk);
    const auto rank = [](const Candidate &one) {
        return std::tuple(!one.visible, !one.wanted, one.aim != Aim::Newest, one.turns);
    };
    std::ranges::stable_sort(due, {}, rank);
    const auto free = std::max<qsizetype>(0, MaxAtOnce - std::ranges::count_if(candidates, isUnderWay));
    QStringList chosen;
    for (const auto &one : std::as_const(due).mid(0, free))
        chosen << one.archive;
    return chosen;
}

} // namespace parlour::archive

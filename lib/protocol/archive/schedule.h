// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/catchup.h"

#include <QStringList>

/// Order in which archives are asked. Servers slow down clients that ask for everything at once, and the person waits
/// for one conversation only.
namespace parlour::archive {

/// Number of archives that are asked at the same time at most, each for one page.
inline constexpr int MaxAtOnce = 2;

/// One archive that may want a page.
struct Candidate
{
    QString archive;
    Phase phase = Phase::Away;
    Aim aim = Aim::Newest;
    bool visible = false; ///< Its conversation is the one that the person looks at.
    bool wanted = false;  ///< The person waits for the missing messages.
    int turns = 0;        ///< Number of its turns since it came online.
    bool operator==(const Candidate &) const = default;
};

/// Returns `archive`, whose machine is in `state`, as a candidate.
Candidate candidate(const QString &archive, const State &state, bool visible, int turns);

/// The archives to be given their turn now, best first. The visible conversation comes first; until it is whole the others
/// have their newest page only, and after that their pages in turns, equals in the order of `candidates`. While the person
/// is `scrolling` only what is wanted is asked for.
QStringList turns(const QList<Candidate> &candidates, bool scrolling);

} // namespace parlour::archive

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/catchup.h"

#include <QStringList>

/// Which archives are asked next. Servers slow down whoever asks for everything at once, and the person waits for one
/// conversation only.
namespace parlour::archive {

/// No more archives than this are asked at the same time, each for one page.
inline constexpr int MaxAtOnce = 2;

/// One archive that may want a page.
struct Candidate
{
    QString archive;
    Phase phase = Phase::Away;
    Aim aim = Aim::Newest;
    bool visible = false; ///< Its conversation is the one that the person looks at.
    bool wanted = false;  ///< The person waits for what is missing.
    int turns = 0;        ///< How many it has had since it came online.
    bool operator==(const Candidate &) const = default;
};

/// How `archive` stands with the machine in `state`.
Candidate candidate(const QString &archive, const State &state, bool visible, int turns);

/// The archives to be given their turn now, best first. The visible conversation comes first; until it is whole the others
/// have their newest page only, and after that their pages in turns, equals in the order of `candidates`. While the person
/// is `scrolling` only what is wanted is asked for.
QStringList turns(const QList<Candidate> &candidates, bool scrolling);

} // namespace parlour::archive

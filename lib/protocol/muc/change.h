// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

namespace parlour::muc {

/// What happened to somebody in a room while we were there.
struct Change
{
    enum class Kind {
        Came,
        Left,
        Visited,  ///< Came, and left. Only together().
        Returned, ///< Left, and came back. Only together().
        Renamed,  ///< See `newNick`.
        Kicked,
        Banned,
        Excluded, ///< Is no member, and only those may be inside.
        Owner,    ///< Became one.
        Admin,
        Member,
        Plain, ///< Is none of these any more.
        Moderator,
        Participant, ///< Is no moderator any more.
        Voiced,      ///< May write.
        Muted,       ///< May not write any more.
    };
    Kind kind = Kind::Came;
    QString nick;
    QString newNick {};
    QString actor {};  ///< Who did it, as the room tells; may be empty.
    QString reason {}; ///< As they give it; may be empty.
    bool operator==(const Change &) const = default;
};

/// What it means that somebody who was there as `before` is there as `now`; mostly nothing. Who gains or loses an
/// affiliation, gains or loses a role by that.
std::optional<Change> change(const std::optional<Occupant> &before, const Occupant &now);
/// What it means that somebody is gone.
Change change(const Gone &gone);
/// Whether the change is no more than that somebody comes, goes or is called otherwise.
bool isComing(Change::Kind kind);

/// What `changes` come to: who came and left has visited, who was renamed several times was renamed once, and of those whose
/// names change nothing in the end, nothing is left. In the order of the kinds.
QList<Change> together(const QList<Change> &changes);

} // namespace parlour::muc

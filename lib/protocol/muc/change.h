// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

namespace parlour::muc {

/// A change of an occupant while we were in the room.
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
        Excluded, ///< Not a member, where only members may be inside.
        Owner,    ///< Became an owner.
        Admin,
        Member,
        Plain, ///< Lost such an affiliation.
        Moderator,
        Participant, ///< Not a moderator any more.
        Voiced,      ///< May write.
        Muted,       ///< May not write any more.
    };
    Kind kind = Kind::Came;
    QString nick;
    QString newNick {};
    QString actor {};  ///< Person who did it, as the room tells; may be empty.
    QString reason {}; ///< Reason that this person gave; may be empty.
    bool operator==(const Change &) const = default;
};

/// Returns the change of an occupant from `before` to `now`; mostly nothing. A role that changes together with the
/// affiliation is not told.
std::optional<Change> change(const std::optional<Occupant> &before, const Occupant &now);
/// Returns the change that `gone` describes.
Change change(const Gone &gone);
/// Returns whether the change is no more than that somebody comes, goes or takes another nick.
bool isComing(Change::Kind kind);

/// Sums up `changes`: somebody who came and left has visited, several renamings are one, and those that change no name
/// in the end are left out. In the order of the kinds.
QList<Change> together(const QList<Change> &changes);

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/occupant.h"

#include <QObject>
#include <optional>

/// Privileges of one occupant over another (XEP-0045 sections 5.1.1 and 5.2.1), as far as both Prosody and ejabberd
/// agree. The server has the last word; this decides which actions are offered, and what is said about the rest.
namespace parlour::permission {
Q_NAMESPACE

enum class ModerationAction {
    Kick,
    Ban,
    GrantVoice,
    RevokeVoice,
    GrantModerator,
    RevokeModerator,
    MakeOwner,
    MakeAdmin,
    MakeMember,
    TakeAffiliation, ///< Back to none.
};
Q_ENUM_NS(ModerationAction)

/// Reason why an action is not possible.
enum class Obstacle {
    None,
    Already,        ///< The person has that already, or there is nothing to take.
    Oneself,        ///< The action cannot be done to oneself.
    NeedsModerator, ///< We are not a moderator.
    NeedsAdmin,     ///< We are neither admin nor owner.
    NeedsOwner,     ///< We are not an owner.
    Outranked,      ///< They have the same affiliation or a higher one.
    ByAffiliation,  ///< Admins and owners are moderators for as long as they are that.
};
Q_ENUM_NS(Obstacle)

/// Returns the obstacle to `self` doing `action` to `other`, both inside.
Obstacle obstacle(ModerationAction action, const muc::Occupant &self, const muc::Occupant &other);

/// Returns the obstacle to somebody with the affiliation `self` changing another's from `before` to `after`, section
/// 5.2.1.
Obstacle obstacle(muc::Affiliation self, muc::Affiliation before, muc::Affiliation after);

/// The role, or else the affiliation, that `action` gives.
struct Standing
{
    std::optional<muc::Role> role;
    std::optional<muc::Affiliation> affiliation;
};
Standing standing(ModerationAction action);

} // namespace parlour::permission

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/permission.h"

namespace parlour::permission {

using muc::Affiliation;
using muc::Occupant;
using muc::Role;

Standing standing(ModerationAction action)
{
    switch (action) {
    case ModerationAction::Kick:
        return {Role::None, {}};
    case ModerationAction::GrantVoice:
    case ModerationAction::RevokeModerator:
        return {Role::Participant, {}};
    case ModerationAction::RevokeVoice:
        return {Role::Visitor, {}};
    case ModerationAction::GrantModerator:
        return {Role::Moderator, {}};
    case ModerationAction::Ban:
        return {{}, Affiliation::Outcast};
    case ModerationAction::MakeOwner:
        return {{}, Affiliation::Owner};
    case ModerationAction::MakeAdmin:
        return {{}, Affiliation::Admin};
    case ModerationAction::MakeMember:
        return {{}, Affiliation::Member};
    case ModerationAction::TakeAffiliation:
        return {{}, Affiliation::None};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns whether `other` is so already, or has nothing that could be taken.
static bool isDone(ModerationAction action, const Occupant &other)
{
    switch (action) {
    case ModerationAction::GrantVoice:
        return hasVoice(other.role);
    case ModerationAction::RevokeVoice:
        return other.role == Role::Visitor;
    case ModerationAction::RevokeModerator:
        return other.role != Role::Moderator;
    case ModerationAction::Kick:
    case ModerationAction::Ban:
    case ModerationAction::GrantModerator:
    case ModerationAction::MakeOwner:
    case ModerationAction::MakeAdmin:
    case ModerationAction::MakeMember:
    case ModerationAction::TakeAffiliation:
        break;
    }
    const auto given = standing(action);
    return given.role ? other.role == *given.role : other.affiliation == *given.affiliation;
}

/// The obstacle to changing a role, section 5.1.1.
static Obstacle aboutRole(ModerationAction action, const Occupant &self, const Occupant &other)
{
    if (self.role != Role::Moderator)
        return Obstacle::NeedsModerator;
    const bool aboutModerators = action == ModerationAction::GrantModerator || other.role == Role::Moderator;
    if (aboutModerators && self.affiliation < Affiliation::Admin)
        return other.affiliation >= Affiliation::Admin && action != ModerationAction::GrantModerator
            ? Obstacle::Outranked
            : Obstacle::NeedsAdmin;
    if (other.affiliation >= Affiliation::Admin)
        return action == ModerationAction::Kick && other.affiliation < self.affiliation ? Obstacle::None
            : action == ModerationAction::Kick                                          ? Obstacle::Outranked
                                                                                        : Obstacle::ByAffiliation;
    return Obstacle::None;
}

Obstacle obstacle(Affiliation self, Affiliation before, Affiliation after)
{
    if (self < Affiliation::Admin)
        return Obstacle::NeedsAdmin;
    if (after >= Affiliation::Admin && self != Affiliation::Owner)
        return Obstacle::NeedsOwner;
    if (before >= Affiliation::Admin && self != Affiliation::Owner)
        return Obstacle::Outranked;
    return Obstacle::None;
}

Obstacle obstacle(ModerationAction action, const Occupant &self, const Occupant &other)
{
    if (self.nick == other.nick)
        return Obstacle::Oneself;
    if (isDone(action, other))
        return Obstacle::Already;
    const auto given = standing(action);
    return given.role ? aboutRole(action, self, other)
                      : obstacle(self.affiliation, other.affiliation, *given.affiliation);
}

} // namespace parlour::permission

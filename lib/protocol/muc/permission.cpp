// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/permission.h"

namespace parlour::permission {

using muc::Affiliation;
using muc::Occupant;
using muc::Role;

Standing standing(Deed deed)
{
    switch (deed) {
    case Deed::Kick:
        return {Role::None, {}};
    case Deed::GrantVoice:
    case Deed::RevokeModerator:
        return {Role::Participant, {}};
    case Deed::RevokeVoice:
        return {Role::Visitor, {}};
    case Deed::GrantModerator:
        return {Role::Moderator, {}};
    case Deed::Ban:
        return {{}, Affiliation::Outcast};
    case Deed::MakeOwner:
        return {{}, Affiliation::Owner};
    case Deed::MakeAdmin:
        return {{}, Affiliation::Admin};
    case Deed::MakeMember:
        return {{}, Affiliation::Member};
    case Deed::TakeAffiliation:
        return {{}, Affiliation::None};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Whether `other` is so already, or has nothing that could be taken.
static bool isDone(Deed deed, const Occupant &other)
{
    switch (deed) {
    case Deed::GrantVoice:
        return other.role >= Role::Participant;
    case Deed::RevokeVoice:
        return other.role == Role::Visitor;
    case Deed::RevokeModerator:
        return other.role != Role::Moderator;
    case Deed::Kick:
    case Deed::Ban:
    case Deed::GrantModerator:
    case Deed::MakeOwner:
    case Deed::MakeAdmin:
    case Deed::MakeMember:
    case Deed::TakeAffiliation:
        break;
    }
    const auto given = standing(deed);
    return given.role ? other.role == *given.role : other.affiliation == *given.affiliation;
}

/// The role that stands in the way of changing a role, section 5.1.1.
static Obstacle aboutRole(Deed deed, const Occupant &self, const Occupant &other)
{
    if (self.role != Role::Moderator)
        return Obstacle::NeedsModerator;
    const bool aboutModerators = deed == Deed::GrantModerator || other.role == Role::Moderator;
    if (aboutModerators && self.affiliation < Affiliation::Admin)
        return other.affiliation >= Affiliation::Admin && deed != Deed::GrantModerator ? Obstacle::Outranked
                                                                                       : Obstacle::NeedsAdmin;
    if (other.affiliation >= Affiliation::Admin)
        return deed == Deed::Kick && other.affiliation < self.affiliation ? Obstacle::None
            : deed == Deed::Kick                                          ? Obstacle::Outranked
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

Obstacle obstacle(Deed deed, const Occupant &self, const Occupant &other)
{
    if (self.nick == other.nick)
        return Obstacle::Oneself;
    if (isDone(deed, other))
        return Obstacle::Already;
    const auto given = standing(deed);
    return given.role ? aboutRole(deed, self, other)
                      : obstacle(self.affiliation, other.affiliation, *given.affiliation);
}

} // namespace parlour::permission

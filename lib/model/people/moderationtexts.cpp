// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/moderationtexts.h"

#include "protocol/address/nickname.h"

namespace parlour::moderationtexts {

using permission::ModerationAction;
using permission::Obstacle;

// A table. NOLINTNEXTLINE(readability-function-size)
ModerationOffer offer(ModerationAction action, const QString &nick)
{
    switch (action) {
    case ModerationAction::Kick:
        return {action,
                Moderation::tr("Kick..."),
                Moderation::tr("Kick %1?").arg(named(nick)),
                Moderation::tr("They are put out of the room, and may come back at once."),
                {},
                true};
    case ModerationAction::Ban:
        return {action,
                Moderation::tr("Ban..."),
                Moderation::tr("Ban %1?").arg(named(nick)),
                Moderation::tr("They are put out of the room and cannot come back until the ban is lifted."),
                {},
                true};
    case ModerationAction::GrantVoice:
        return {action,
                Moderation::tr("Give voice"),
                Moderation::tr("Give %1 a voice?").arg(named(nick)),
                Moderation::tr("They may write in the room."),
                {},
                false};
    case ModerationAction::RevokeVoice:
        return {action,
                Moderation::tr("Take voice..."),
                Moderation::tr("Take the voice of %1?").arg(named(nick)),
                Moderation::tr("They can read, but not write, for as long as they stay."),
                {},
                true};
    case ModerationAction::GrantModerator:
        return {action,
                Moderation::tr("Make moderator..."),
                Moderation::tr("Make %1 a moderator?").arg(named(nick)),
                Moderation::tr("They may kick people and give or take voice, for as long as they stay."),
                {},
                false};
    case ModerationAction::RevokeModerator:
        return {action,
                Moderation::tr("No longer moderator..."),
                Moderation::tr("Make %1 a participant?").arg(named(nick)),
                Moderation::tr("They may no longer kick people, nor give or take voice."),
                {},
                true};
    case ModerationAction::MakeOwner:
        return {
            action,
            Moderation::tr("Make owner..."),
            Moderation::tr("Make %1 an owner?").arg(named(nick)),
            Moderation::tr("They may do everything you may: change the settings, remove you, and destroy the room."),
            {},
            false};
    case ModerationAction::MakeAdmin:
        return {action,
                Moderation::tr("Make admin..."),
                Moderation::tr("Make %1 an admin?").arg(named(nick)),
                Moderation::tr("They are always a moderator here, and may ban people and add members."),
                {},
                false};
    case ModerationAction::MakeMember:
        return {
            action,
            Moderation::tr("Make member..."),
            Moderation::tr("Make %1 a member?").arg(named(nick)),
            Moderation::tr("They may enter even if the room is for members only. An admin or owner loses that right."),
            {},
            false};
    case ModerationAction::TakeAffiliation:
        return {action,
                Moderation::tr("Remove from the room's lists..."),
                Moderation::tr("Remove %1 from the room's lists?").arg(named(nick)),
                Moderation::tr("They are no longer member, admin or owner. A room for members only puts them out."),
                {},
                true};
    }
    Q_UNREACHABLE_RETURN({});
}

QString obstacle(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Already:
        return Moderation::tr("That is the case already.");
    case Obstacle::Oneself:
        return Moderation::tr("That is you.");
    case Obstacle::NeedsModerator:
        return Moderation::tr("Only moderators can.");
    case Obstacle::NeedsAdmin:
        return Moderation::tr("Only admins and owners can.");
    case Obstacle::NeedsOwner:
        return Moderation::tr("Only owners can.");
    case Obstacle::Outranked:
        return Moderation::tr("They rank as high as you, or higher.");
    case Obstacle::ByAffiliation:
        return Moderation::tr("Admins and owners always have this right.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString absence(const QString &nick, bool replaced)
{
    return replaced ? Moderation::tr("Somebody else is called %1 now, so nothing was done.").arg(named(nick))
                    : Moderation::tr("%1 is not here any more.").arg(named(nick));
}

} // namespace parlour::moderationtexts

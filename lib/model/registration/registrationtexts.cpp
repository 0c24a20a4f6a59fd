// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts about registration with a room.
#include "model/registration/roomregistration.h"
#include "protocol/address/nickname.h"

namespace parlour {

using registering::State;
using registration::MembershipRefusal;

QString RoomRegistration::sentence(const IqFailure &failure) const
{
    if (failure.kind == IqFailure::Kind::Disconnected)
        return tr("You are not connected. Try again when you are.");
    if (failure.kind == IqFailure::Kind::TimedOut)
        return tr("The room did not answer.");
    switch (registration::membershipRefusal(failure.error.condition)) {
    case MembershipRefusal::None:
        return {};
    case MembershipRefusal::NickTaken:
        return tr("Somebody else has registered that nickname. Choose another one.");
    case MembershipRefusal::MembersOnly:
        return tr(
            "This room registers only its members, and it takes no requests from others: somebody who runs it has to "
            "add you.");
    case MembershipRefusal::NotAllowed:
        return tr("This room does not let you register.");
    case MembershipRefusal::NotOffered:
        return tr("You cannot register with this room. Somebody who runs it has to add you.");
    case MembershipRefusal::NotAcceptable:
        return tr("The room did not accept what you filled in.");
    case MembershipRefusal::Other:
        return tr("The room could not do that now. Try again later.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RoomRegistration::text() const
{
    switch (m_state) {
    case State::Closed:
    case State::Refused:
        return {};
    case State::Asking:
        return tr("Asking the room...");
    case State::Filling:
        return m_wantsIn
            ? tr("The room wants to know this before it decides about you.")
            : tr("A registered nickname is yours in this room: nobody else can use it while you are away.");
    case State::Sending:
    case State::Checking:
        return tr("Registering...");
    case State::Waiting:
        return tr("Your request was sent. Somebody who runs the room will decide about it.");
    case State::Registered:
        if (m_wantsIn)
            return tr("You have registered here as %1. Try to join; if the room still does not let you in, it only "
                      "keeps nicknames, and somebody who runs it has to make you a member.")
                .arg(named(m_membership.nick));
        return m_membership.nick.isEmpty() ? tr("You are registered with this room.")
                                           : tr("The nickname %1 is yours in this room.").arg(named(m_membership.nick));
    case State::Leaving:
        return tr("Giving it up...");
    case State::GivenUp:
        return tr("You are not registered with this room any more.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RoomRegistration::cost() const
{
    if (m_membership.nickOnly)
        return tr("Others can take the nickname then. You stay what you are in this room.");
    switch (m_affiliation) {
    case muc::Affiliation::Owner:
        return tr("You stop being an owner of this room with it, and cannot become one again by yourself.");
    case muc::Affiliation::Admin:
        return tr("You stop being an admin of this room with it, and cannot become one again by yourself.");
    case muc::Affiliation::Outcast:
    case muc::Affiliation::None:
    case muc::Affiliation::Member:
        return tr(
            "You stop being a member of this room with it. If it is for members only, you are thrown out at once, "
            "and somebody who runs it has to add you again.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour

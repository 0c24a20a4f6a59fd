// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomstatus.h"

#include "model/room/roomwords.h"
#include "protocol/address/lookalike.h"
#include "protocol/text/foreign.h"

namespace parlour::roomstatus {

using join::Refusal;
using join::State;

// A table. NOLINTNEXTLINE(readability-function-size)
static QString refusalTitle(Refusal refusal, const QString &name)
{
    switch (refusal) {
    case Refusal::None:
    case Refusal::Password:
    case Refusal::Other:
        return RoomWords::tr("%1 did not let you in").arg(isolated(name));
    case Refusal::Banned:
        return RoomWords::tr("You are banned from %1").arg(isolated(name));
    case Refusal::MembersOnly:
        return RoomWords::tr("%1 is for members only").arg(isolated(name));
    case Refusal::NickTaken:
        return RoomWords::tr("That nickname is taken");
    case Refusal::NickNotAllowed:
        return RoomWords::tr("That nickname is not allowed");
    case Refusal::Full:
        return RoomWords::tr("%1 is full").arg(isolated(name));
    case Refusal::OutOfOrder:
        return RoomWords::tr("%1 is out of order").arg(isolated(name));
    case Refusal::Locked:
        return RoomWords::tr("%1 is not open yet").arg(isolated(name));
    case Refusal::CreationNotAllowed:
        return RoomWords::tr("You may not create rooms here");
    case Refusal::Gone:
        return RoomWords::tr("%1 is gone").arg(isolated(name));
    case Refusal::ServerNotFound:
        return RoomWords::tr("There is no such server");
    case Refusal::ServerTimeout:
    case Refusal::NoAnswer:
        return RoomWords::tr("%1 did not answer").arg(isolated(name));
    case Refusal::FellSilent:
        return RoomWords::tr("%1 fell silent").arg(isolated(name));
    case Refusal::NotConnected:
        return RoomWords::tr("You are not connected");
    case Refusal::DoesNotExist:
        return RoomWords::tr("%1 does not exist any more").arg(isolated(name));
    case Refusal::NoSuchRoom:
        return RoomWords::tr("%1 does not exist").arg(isolated(name));
    case Refusal::NotHuman:
        return RoomWords::tr("That answer was not accepted");
    }
    Q_UNREACHABLE_RETURN({});
}

// A table. NOLINTNEXTLINE(readability-function-size)
static QString refusalText(Refusal refusal, const QString &successor)
{
    switch (refusal) {
    case Refusal::None:
    case Refusal::Password:
    case Refusal::Other:
        return RoomWords::tr("The room refused without a reason that Parlour knows.");
    case Refusal::Banned:
        return RoomWords::tr("The room's owners do not let you in. Ask one of them to lift the ban.");
    case Refusal::MembersOnly:
        return RoomWords::tr("You can ask to become a member. An owner or admin of the room can make you one, too.");
    case Refusal::NickTaken:
        return RoomWords::tr("Somebody else uses or has registered that nickname in this room. Choose another one.");
    case Refusal::NickNotAllowed:
        return RoomWords::tr("The room does not accept that nickname. Choose another one.");
    case Refusal::Full:
        return RoomWords::tr("As many people are inside as the room allows. Try again when somebody has left.");
    case Refusal::OutOfOrder:
        return RoomWords::tr("The room's server lets nobody in at the moment.");
    case Refusal::Locked:
        return RoomWords::tr("Its owner is still setting it up, or it does not exist. Try again in a moment.");
    case Refusal::CreationNotAllowed:
        return RoomWords::tr("This room does not exist, and the server does not let you create it. Check the address.");
    case Refusal::Gone:
        return successor.isEmpty() ? RoomWords::tr("The room was closed by its owners.")
                                   : RoomWords::tr("The room was closed by its owners. It goes on at %1.")
                                         .arg(isolated(lookalike::shownAddress(successor)));
    case Refusal::ServerNotFound:
        return RoomWords::tr("Your server cannot find the room's server. Check the part of the address after the @.");
    case Refusal::ServerTimeout:
        return RoomWords::tr("Your server cannot reach the room's server at the moment.");
    case Refusal::NoAnswer:
        return RoomWords::tr(
            "No answer came within 30 seconds. Perhaps there is no chat room service at this address.");
    case Refusal::FellSilent:
        return RoomWords::tr("It began to tell who is inside, and then said nothing for 30 seconds.");
    case Refusal::NotConnected:
        return RoomWords::tr("The room can be joined when you are online again.");
    case Refusal::DoesNotExist:
        return RoomWords::tr("It was closed while you were away. You can create it anew, or forget it.");
    case Refusal::NoSuchRoom:
        return RoomWords::tr("There is no room at this address. Check how it is written, or create the room.");
    case Refusal::NotHuman:
        return RoomWords::tr("It was wrong, or came too late. Try again with another question.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(const join::Status &status)
{
    switch (status.state) {
    case State::Preview:
        return RoomWords::tr("not joined");
    case State::Joining:
        return RoomWords::tr("joining");
    case State::Challenged:
        return RoomWords::tr("needs an answer");
    case State::PasswordRequired:
        return RoomWords::tr("needs a password");
    case State::PasswordWrong:
        return RoomWords::tr("wrong password");
    case State::PasswordOutdated:
        return RoomWords::tr("password changed");
    case State::Refused:
        return status.refusal == Refusal::Banned ? RoomWords::tr("banned") : RoomWords::tr("could not join");
    case State::Joined:
        return RoomWords::tr("joined");
    case State::Lost:
        return RoomWords::tr("reconnecting");
    case State::Removed:
        return RoomWords::tr("removed");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString title(const join::Status &status, const QString &name)
{
    switch (status.state) {
    case State::Preview:
    case State::Joined:
    case State::PasswordRequired:
    case State::PasswordWrong:
    case State::PasswordOutdated:
    case State::Challenged:
        return name;
    case State::Joining:
        return RoomWords::tr("Joining %1").arg(isolated(name));
    case State::Refused:
        return refusalTitle(status.refusal, name);
    case State::Lost:
        return RoomWords::tr("Reconnecting...");
    case State::Removed:
        return RoomWords::tr("You are not in %1 any more").arg(isolated(name));
    }
    Q_UNREACHABLE_RETURN({});
}

static QString text(const join::Status &status, const QString &name, const QString &successor)
{
    switch (status.state) {
    case State::Preview:
    case State::Joined:
    case State::Removed:
        return {};
    case State::Joining:
        return RoomWords::tr("Asking the room to let you in...");
    case State::Challenged:
        return RoomWords::tr("%1 wants to know whether you are a person").arg(isolated(name));
    case State::PasswordRequired:
        return status.sent == join::Sent::Brought
            ? RoomWords::tr("%1 needs another password than the one that came with the link or invitation")
                  .arg(isolated(name))
            : RoomWords::tr("%1 needs a password").arg(isolated(name));
    case State::PasswordWrong:
        return RoomWords::tr("That password was not accepted");
    case State::PasswordOutdated:
        return RoomWords::tr("The saved password no longer works. It was probably changed");
    case State::Refused:
        return refusalText(status.refusal, successor);
    case State::Lost:
        return RoomWords::tr("You will be back in the room as soon as the connection is.");
    }
    Q_UNREACHABLE_RETURN({});
}

static Step nextStep(const join::Status &status, const QString &successor)
{
    if (status.state != State::Refused)
        return Step::None;
    switch (status.refusal) {
    case Refusal::NickTaken:
    case Refusal::NickNotAllowed:
        return Step::ChangeNick;
    case Refusal::Gone:
        return successor.isEmpty() ? Step::Forget : Step::OpenSuccessor;
    case Refusal::MembersOnly:
        return Step::AskForMembership;
    case Refusal::DoesNotExist:
    case Refusal::NoSuchRoom:
        return Step::Create;
    case Refusal::CreationNotAllowed:
        return Step::Browse;
    case Refusal::None:
    case Refusal::Password:
    case Refusal::Banned:
    case Refusal::Full:
    case Refusal::OutOfOrder:
    case Refusal::Locked:
    case Refusal::ServerNotFound:
    case Refusal::ServerTimeout:
    case Refusal::NoAnswer:
    case Refusal::FellSilent:
    case Refusal::NotConnected:
    case Refusal::NotHuman:
    case Refusal::Other:
        return Step::TryAgain;
    }
    Q_UNREACHABLE_RETURN(Step::None);
}

static Step otherStep(const join::Status &status)
{
    if (status.state != State::Refused)
        return Step::None;
    if (status.refusal == Refusal::MembersOnly)
        return Step::TryAgain;
    if (status.refusal == Refusal::NoSuchRoom || status.refusal == Refusal::Locked)
        return Step::Browse;
    return status.refusal == Refusal::DoesNotExist ? Step::Forget : Step::None;
}

static QString nextStepText(Step step, join::State state)
{
    switch (step) {
    case Step::None:
        return {};
    case Step::TryAgain:
        return state == State::Removed ? RoomWords::tr("Rejoin") : RoomWords::tr("Try again");
    case Step::ChangeNick:
        return RoomWords::tr("Join");
    case Step::OpenSuccessor:
        return RoomWords::tr("Go to the new room");
    case Step::AskForMembership:
        return RoomWords::tr("Ask for membership...");
    case Step::Create:
        return RoomWords::tr("Create the room");
    case Step::Browse:
        return RoomWords::tr("Browse rooms...");
    case Step::Forget:
        return RoomWords::tr("Remove from list");
    }
    Q_UNREACHABLE_RETURN({});
}

Step stepAfter(const muc::Gone &gone)
{
    if (gone.reason == muc::LeaveReason::Destroyed)
        return gone.successor.isEmpty() ? Step::None : Step::OpenSuccessor;
    if (gone.reason == muc::LeaveReason::MembersOnly || gone.reason == muc::LeaveReason::AffiliationChanged)
        return Step::AskForMembership;
    // Without an actor it was the room itself: it reserves the nick for somebody, or wants us to have the one that we
    // registered.
    const bool byRoom = gone.reason == muc::LeaveReason::Kicked && gone.actor.isEmpty();
    return byRoom ? Step::ChangeNick : Step::TryAgain;
}

RoomStatus of(const join::Status &status, const StayEnd &end, const QString &name)
{
    const bool ended = status.state == State::Preview || status.state == State::Removed;
    RoomStatus result;
    result.word = word(status);
    result.title = title(status, name);
    result.text = ended ? end.farewell : text(status, name, end.successor);
    result.detail = end.detail;
    result.next = status.state == State::Removed ? end.step : nextStep(status, end.successor);
    result.nextText = nextStepText(result.next, status.state);
    const bool wantsIn = status.state == State::Removed && end.step == Step::AskForMembership;
    result.other = wantsIn ? Step::TryAgain : otherStep(status);
    result.otherText = nextStepText(result.other, status.state);
    return result;
}

} // namespace parlour::roomstatus

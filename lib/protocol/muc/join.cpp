// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/join.h"

namespace parlour::join {

bool isAboutNick(Refusal refusal)
{
    return refusal == Refusal::NickTaken || refusal == Refusal::NickNotAllowed;
}

bool isUpToPeople(Refusal refusal)
{
    return refusal == Refusal::MembersOnly || refusal == Refusal::Banned;
}

bool wantsPassword(State state)
{
    return state == State::PasswordRequired || refusedPassword(state);
}

bool refusedPassword(State state)
{
    return state == State::PasswordWrong || state == State::PasswordOutdated;
}

bool isPasswordSettled(State state)
{
    return state == State::Joined || state == State::Preview;
}

bool wantsPerson(State state)
{
    return wantsPassword(state) || state == State::Challenged;
}

bool hasFailed(State state)
{
    return state == State::Refused || state == State::Removed;
}

bool isOnTheWay(State state)
{
    return state == State::Joining || state == State::Challenged;
}

static State refusedState(Refusal refusal, Sent sent)
{
    if (refusal != Refusal::Password)
        return State::Refused;
    switch (sent) {
    case Sent::None:
    case Sent::Brought:
        return State::PasswordRequired;
    case Sent::Typed:
        return State::PasswordWrong;
    case Sent::Saved:
        return State::PasswordOutdated;
    }
    Q_UNREACHABLE_RETURN(State::Refused);
}

static bool isInside(State state)
{
    return state == State::Joined;
}

namespace {

/// One overload per event; states that are not mentioned leave the status as it is.
struct Step
{
    const Status &status;

    Status operator()(const Start &start) const
    {
        return isInside(status.state) ? status : Status {State::Joining, start.sent, Refusal::None};
    }
    Status operator()(const Entered &) const
    {
        return isOnTheWay(status.state) ? Status {State::Joined, Sent::None, Refusal::None} : status;
    }
    Status operator()(const RefusedBy &refused) const
    {
        if (!isOnTheWay(status.state))
            return status;
        const State state = refusedState(refused.refusal, status.sent);
        const bool brought = state == State::PasswordRequired && status.sent == Sent::Brought;
        return {state, brought ? Sent::Brought : Sent::None, state == State::Refused ? refused.refusal : Refusal::None};
    }
    Status operator()(const Asked &) const
    {
        return status.state == State::Joining ? Status {State::Challenged, status.sent, Refusal::None} : status;
    }
    Status operator()(const Answered &) const
    {
        return status.state == State::Challenged ? Status {State::Joining, status.sent, Refusal::None} : status;
    }
    Status operator()(const Cancel &) const
    {
        return isInside(status.state) || status.state == State::Removed ? status : Status {};
    }
    Status operator()(const Left &) const { return Status {}; }
    Status operator()(const Removed &) const
    {
        return isInside(status.state) ? Status {State::Removed, Sent::None, Refusal::None} : status;
    }
    Status operator()(const StreamLost &) const
    {
        if (status.state == State::Challenged) // The question is void: the join is sent again on the next stream.
            return {State::Joining, status.sent, Refusal::None};
        return isInside(status.state) ? Status {State::Lost, Sent::None, Refusal::None} : status;
    }
    Status operator()(const StreamResumed &) const
    {
        return status.state == State::Lost ? Status {State::Joined, Sent::None, Refusal::None} : status;
    }
};

} // namespace

Status next(const Status &status, const Event &event)
{
    return std::visit(Step {status}, event);
}

bool isPassing(Refusal refusal)
{
    using enum Refusal;
    switch (refusal) {
    case Full:
    case OutOfOrder:
    case ServerNotFound:
    case ServerTimeout:
    case NoAnswer:
    case FellSilent:
    case NotConnected:
    case Other:
        return true;
    case None:
    case Password:
    case Banned:
    case MembersOnly:
    case NickTaken:
    case NickNotAllowed:
    case Locked:
    case CreationNotAllowed:
    case Gone:
    case DoesNotExist:
    case NoSuchRoom:
    case NotHuman:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace parlour::join

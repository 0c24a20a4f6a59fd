// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/account/signin.h"

namespace parlour::signin {

using enum State;

/// The state when an attempt, or a session, ends: a typed login is shown again, a known account goes to `known`.
static State ended(State state, State known)
{
    switch (state) {
    case SigningIn:
        return SignedOut;
    case Reconnecting:
    case Online:
        return known;
    case SignedOut:
    case Stopped:
    case Off:
        return state;
    }
    Q_UNREACHABLE_RETURN(state);
}

static State trusted(State state)
{
    switch (state) {
    case SignedOut:
        return SigningIn;
    case Stopped:
    case Reconnecting:
        return Reconnecting;
    case SigningIn:
    case Online:
    case Off:
        return state;
    }
    Q_UNREACHABLE_RETURN(state);
}

static State nextState(const Status &status, Event event)
{
    const State state = status.state;
    switch (event) {
    case Event::TakenUp:
        return state == SignedOut ? Reconnecting : state;
    case Event::Typed:
        return SigningIn;
    case Event::Unknown:
        return state == Reconnecting ? SignedOut : state;
    case Event::LoggedIn:
        return isOnTheWay(state) ? Online : state;
    case Event::Lost:
        return state == Online ? Reconnecting : state;
    case Event::Failed:
        return ended(state, Reconnecting);
    case Event::Refused:
        return ended(state, SignedOut);
    case Event::Ended:
        return ended(state, Stopped);
    case Event::Retried:
        return state == Stopped ? Reconnecting : state;
    case Event::Trusted:
        return trusted(state);
    case Event::Distrusted:
        return state == Stopped || state == Reconnecting ? (status.wasOnline ? Stopped : SignedOut) : state;
    case Event::Cancelled:
        return state == SigningIn ? SignedOut : state;
    case Event::Left:
        return SignedOut;
    case Event::SwitchedOff:
        return Off;
    case Event::SwitchedOn:
        return state == Off ? Reconnecting : state;
    }
    Q_UNREACHABLE_RETURN(state);
}

Status next(const Status &status, Event event)
{
    const State state = nextState(status, event);
    const bool wasOnline = state == Online || (status.wasOnline && event != Event::Typed && event != Event::Left);
    return {state, wasOnline};
}

bool isOnTheWay(State state)
{
    return state == SigningIn || state == Reconnecting;
}

} // namespace parlour::signin

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/disco/directory.h"

namespace parlour::directory {

State next(State state, Event event)
{
    using enum State;
    switch (event) {
    case Event::Ask:
        return Asking;
    case Event::IsService:
        return state == Asking || state == Seeking ? Listing : state;
    case Event::IsServer:
        return state == Asking ? Seeking : state;
    case Event::More:
        return state;
    case Event::End:
        return state == Listing ? Complete : state;
    case Event::Fail:
        return isBusy(state) ? Failed : state;
    case Event::Stop:
        return isBusy(state) ? Idle : state;
    }
    Q_UNREACHABLE_RETURN(state);
}

bool isBusy(State state)
{
    return state == State::Asking || state == State::Seeking || state == State::Listing;
}

Problem problem(ErrorCondition condition)
{
    using enum ErrorCondition;
    switch (condition) {
    case RemoteServerNotFound:
        return Problem::NoSuchServer;
    case RemoteServerTimeout:
        return Problem::NoAnswer;
    case Forbidden:
    case NotAllowed:
    case NotAuthorized:
    case RegistrationRequired:
    case PolicyViolation:
        return Problem::NotShown;
    case ServiceUnavailable:
    case FeatureNotImplemented:
    case ItemNotFound:
    case Gone:
    case Redirect:
    case RecipientUnavailable:
        return Problem::NoRooms;
    case JidMalformed:
        return Problem::BadAddress;
    case ResourceConstraint:
        return Problem::TooOften;
    case BadRequest:
    case NotAcceptable:
        return Problem::BadWords;
    case Undefined:
    case Conflict:
    case InternalServerError:
    case UnexpectedRequest:
        return Problem::Other;
    }
    Q_UNREACHABLE_RETURN(Problem::Other);
}

} // namespace parlour::directory

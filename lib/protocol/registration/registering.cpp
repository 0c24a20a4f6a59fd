// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/registering.h"

namespace parlour::registering {

static State checked(State state, State otherwise)
{
    return state == State::Asking ? otherwise : state == State::Checking ? State::Waiting : state;
}

State next(State state, Event event)
{
    using enum State;
    switch (event) {
    case Event::Open:
        return isBusy(state) ? state : Asking;
    case Event::Offered:
        return checked(state, Filling);
    case Event::Known:
        return state == Asking || state == Checking ? Registered : state;
    case Event::Refused:
        return checked(state, Refused);
    case Event::Submit:
        return state == Filling ? Sending : state;
    case Event::Accepted:
        return state == Sending ? Checking : state == Leaving ? GivenUp : state;
    case Event::Rejected:
        return state == Sending ? Filling : state == Leaving ? Registered : state;
    case Event::Change:
        return state == Registered ? Filling : state;
    case Event::GiveUp:
        return state == Registered ? Leaving : state;
    case Event::Close:
        return Closed;
    }
    Q_UNREACHABLE_RETURN(state);
}

bool isBusy(State state)
{
    return state == State::Asking || state == State::Sending || state == State::Checking || state == State::Leaving;
}

bool showsForm(State state)
{
    return state == State::Filling || state == State::Sending;
}

} // namespace parlour::registering

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/making.h"

namespace parlour::making {

using enum State;

static State lost(State state)
{
    switch (state) {
    case Reaching:
    case Presenting:
    case Asking:
    case Sending:
        return Choosing;
    case Filling:
        return Lapsed;
    case Choosing:
    case Lapsed:
    case Elsewhere:
    case Made:
        return state;
    }
    Q_UNREACHABLE_RETURN(state);
}

State next(State state, Event event)
{
    switch (event) {
    case Event::Begin:
        return state == Choosing || state == Elsewhere ? Reaching : state;
    case Event::Reached:
        return state == Reaching || state == Presenting ? Asking : state;
    case Event::Invited:
        return state == Reaching ? Presenting : state;
    case Event::Offered:
        return state == Asking ? Filling : state;
    case Event::Redirected:
        return state == Asking ? State::Elsewhere : state;
    case Event::Submit:
        return state == Filling ? Sending : state == Lapsed ? Reaching : state;
    case Event::Accepted:
        return state == Sending ? Made : state;
    case Event::Rejected:
        return state == Sending ? Filling : state;
    case Event::Spent:
        return state == Sending ? Asking : state;
    case Event::Failed:
        return isBusy(state) ? Choosing : state;
    case Event::Lost:
        return lost(state);
    case Event::Cancel:
        return Choosing;
    }
    Q_UNREACHABLE_RETURN(state);
}

bool isBusy(State state)
{
    switch (state) {
    case Reaching:
    case Presenting:
    case Asking:
    case Sending:
        return true;
    case Choosing:
    case Filling:
    case Lapsed:
    case State::Elsewhere:
    case Made:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace parlour::making

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/privatedelivery.h"

#include <QtGlobal>

namespace parlour::privatedelivery {

State next(State state, Event event)
{
    using enum State;
    switch (event) {
    case Event::HandedOver:
        return state == Waiting ? Sent : state;
    case Event::Missed:
        return state == Waiting ? Failed : state;
    case Event::Answered:
        return state == Sent ? Passed : state;
    case Event::Bounced:
        return state == Sent || state == Passed ? Failed : state;
    case Event::SessionLost:
    case Event::Silent:
        return state == Sent ? Failed : state;
    case Event::Retry:
        return state == Failed ? Waiting : state;
    }
    Q_UNREACHABLE_RETURN(state);
}

} // namespace parlour::privatedelivery

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/delivery.h"

#include <QtGlobal>

namespace parlour::delivery {

State next(State state, Event event)
{
    using enum State;
    switch (event) {
    case Event::HandedOver:
        return state == Waiting ? Sent : state;
    case Event::Reflected:
        return Confirmed;
    case Event::SessionLost:
        return state == Sent ? Doubtful : state;
    case Event::Missing:
        return state == Doubtful ? Waiting : state;
    case Event::Unknowable:
        return state == Doubtful ? Failed : state;
    case Event::Bounced:
        return state == Sent || state == Doubtful ? Failed : state;
    case Event::Silent:
        return state == Sent ? Failed : state;
    case Event::Retry:
        return state == Failed ? Waiting : state;
    }
    Q_UNREACHABLE_RETURN(state);
}

} // namespace parlour::delivery

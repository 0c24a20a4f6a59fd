// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/delivery.h"

#include <QtGlobal>

namespace parlour::delivery {

State next(const Policy &policy, State state, Event event)
{
    using enum State;
    const bool sent = state == Sent;
    switch (event) {
    case Event::HandedOver:
        return state == Waiting ? Sent : state;
    case Event::Proved:
        return sent || policy.comesBack ? Confirmed : state;
    case Event::SessionLost:
        if (sent)
            return policy.recorded ? Doubtful : Failed;
        return state;
    case Event::Missed:
        return state == Waiting ? Failed : state;
    case Event::Missing:
        return state == Doubtful ? Waiting : state;
    case Event::Unknowable:
        return state == Doubtful ? Failed : state;
    case Event::Bounced:
        return sent || state == Doubtful || (state == Confirmed && policy.bouncesLate) ? Failed : state;
    case Event::Silent:
        return sent ? Failed : state;
    case Event::Retry:
        return state == Failed ? Waiting : state;
    }
    Q_UNREACHABLE_RETURN(state);
}

} // namespace parlour::delivery

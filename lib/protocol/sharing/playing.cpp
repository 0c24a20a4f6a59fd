// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/playing.h"

namespace parlour::sharing {

static Playing beforeItPlays(Playing state, PlayingEvent event)
{
    switch (event) {
    case PlayingEvent::Came:
        return state == Playing::Idle ? Playing::Ready : state;
    case PlayingEvent::Lost:
        return Playing::Idle;
    case PlayingEvent::Broken:
        return Playing::Failed;
    case PlayingEvent::Play:
        return Playing::Loading;
    case PlayingEvent::Pause:
    case PlayingEvent::Yield:
        return state == Playing::Loading ? Playing::Idle : state;
    case PlayingEvent::Opened:
        return state == Playing::Loading ? Playing::Running : state;
    case PlayingEvent::Sought:
    case PlayingEvent::Finished:
        return state;
    }
    return state;
}

/// Once the player has it.
static Playing whileOpen(Playing state, PlayingEvent event)
{
    switch (event) {
    case PlayingEvent::Lost:
        return Playing::Idle;
    case PlayingEvent::Broken:
        return Playing::Failed;
    case PlayingEvent::Play:
        return Playing::Running;
    case PlayingEvent::Pause:
        return state == Playing::Running ? Playing::Paused : state;
    case PlayingEvent::Sought:
        return state == Playing::Ended ? Playing::Paused : state;
    case PlayingEvent::Finished:
        return state == Playing::Running ? Playing::Ended : state;
    case PlayingEvent::Yield:
        return Playing::Ready;
    case PlayingEvent::Came:
    case PlayingEvent::Opened:
        return state;
    }
    return state;
}

Playing next(Playing state, PlayingEvent event)
{
    switch (state) {
    case Playing::Idle:
    case Playing::Loading:
    case Playing::Ready:
        return beforeItPlays(state, event);
    case Playing::Running:
    case Playing::Paused:
    case Playing::Ended:
        return whileOpen(state, event);
    case Playing::Failed:
        return event == PlayingEvent::Lost ? Playing::Idle : state;
    }
    return state;
}

} // namespace parlour::sharing

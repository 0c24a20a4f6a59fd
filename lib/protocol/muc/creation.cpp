// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/creation.h"

#include <QtGlobal>

namespace parlour::creation {

State next(State state, Event event)
{
    switch (event) {
    case Event::Created:
        return state == State::None ? State::Unfinished : state;
    case Event::Finished:
        return state == State::Unfinished ? State::None : state;
    case Event::Cancel:
        return state == State::Unfinished ? State::Cancelled : state;
    case Event::Failed:
        return state == State::Cancelled ? State::Unfinished : state;
    case Event::Deleted:
        return state == State::Cancelled ? State::None : state;
    case Event::Taken:
    case Event::Ended:
        return State::None;
    }
    Q_UNREACHABLE_RETURN(state);
}

} // namespace parlour::creation

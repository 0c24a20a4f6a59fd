// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/configuration.h"

namespace parlour::configuration {

static State afterFailure(State state)
{
    using enum State;
    switch (state) {
    case Loading:
        return LoadFailed;
    case Reloading:
        return Editing;
    case Checking:
    case Saving:
    case Verifying:
        return SaveFailed;
    case Closed:
    case LoadFailed:
    case Editing:
    case Conflict:
    case Saved:
    case NotApplied:
    case SaveFailed:
        return state;
    }
    Q_UNREACHABLE_RETURN(state);
}

static State afterForm(State state)
{
    using enum State;
    if (state == Loading || state == Reloading)
        return Editing;
    return state == Checking ? Saving : state;
}

static bool isWaiting(State state)
{
    return isEditable(state) && state != State::Conflict;
}

State next(State state, Event event)
{
    using enum State;
    switch (event) {
    case Event::Load:
        return state == Closed || state == LoadFailed ? Loading : state;
    case Event::Reload:
        return isEditable(state) ? Reloading : state;
    case Event::Loaded:
        return afterForm(state);
    case Event::ConflictFound:
        return state == Reloading || state == Checking ? Conflict : state;
    case Event::Edited:
        return isWaiting(state) ? Editing : state;
    case Event::Save:
        return isWaiting(state) ? Checking : state;
    case Event::Resolved:
        return state == Conflict ? Editing : state;
    case Event::NothingToSend:
        return state == Checking ? Verifying : state;
    case Event::Accepted:
        return state == Saving ? Verifying : state;
    case Event::Confirmed:
        return state == Verifying ? Saved : state;
    case Event::Differs:
        return state == Verifying ? NotApplied : state;
    case Event::Failed:
        return afterFailure(state);
    case Event::Close:
        return Closed;
    }
    Q_UNREACHABLE_RETURN(state);
}

bool isBusy(State state)
{
    using enum State;
    return state == Loading || state == Reloading || state == Checking || state == Saving || state == Verifying;
}

bool isEditable(State state)
{
    using enum State;
    return state == Editing || state == Conflict || state == Saved || state == NotApplied || state == SaveFailed;
}

} // namespace parlour::configuration

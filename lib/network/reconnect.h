// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/problem.h"

#include <chrono>

/// State machine that decides when a connection tries (again). Pure; Connection has the side effects.
namespace parlour::reconnect {

enum class State {
    Closed,     ///< The person does not want to be online.
    Connecting, ///< An attempt runs.
    Online,
    Waiting, ///< An attempt or a session ended; the next attempt follows after a while.
    Stopped, ///< Ended for a reason that trying again does not mend; only the person can go on.
};

enum class Event {
    Open,        ///< Sign in with (new) credentials.
    Close,       ///< Leave and stay away.
    Established, ///< A session is there.
    Broke,       ///< The attempt or session ended; trying again may help.
    GaveUp,      ///< The attempt or session ended; trying again does not help.
    Due,         ///< The wait is over, the network is back, or the computer woke.
    Retry,       ///< The person asks for an attempt now.
};

/// The state after `event`. An event that comes too late changes nothing.
State next(State state, Event event);

/// Translates the `problem` that ended an attempt or a session: GaveUp when only the person can help, else Broke.
/// `hadSession` tells whether these credentials have ever led to a session.
Event ending(ConnectionProblem problem, bool hadSession);

/// Returns the event for a change of network after `problem` ended the last attempt: a hotel's login page in place of
/// the server is gone in the next network.
Event networkChanged(ConnectionProblem problem, bool hadSession);

/// Returns the wait before attempt number `tries` after the first (0, 1, 2 ...): doubles from `unit` up to sixty units.
/// `chance` in [0, 1) spreads it by a fifth each way, so that not all clients of a server return at once.
std::chrono::milliseconds backoff(int tries, double chance, std::chrono::milliseconds unit = std::chrono::seconds(1));

} // namespace parlour::reconnect

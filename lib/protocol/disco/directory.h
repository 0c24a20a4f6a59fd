// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/stanzaerror.h"

#include <QObject>

/// State machine for listing what a server has to offer:
///
///   Idle --Ask--> Asking --IsService--> Listing --More--> Listing --End--> Complete
///                    \--IsServer--> Seeking --IsService--> Listing
///   Asking, Seeking, Listing --Fail--> Failed (what came so far stays); anything --Ask--> Asking, --Stop--> Idle
namespace parlour::directory {
Q_NAMESPACE

enum class State {
    Idle,
    Asking,   ///< The address is asked what it is.
    Seeking,  ///< A server, not a service: its services are asked what they are.
    Listing,  ///< Pages come in.
    Complete, ///< The list is complete.
    Failed,   ///< See Problem.
};
Q_ENUM_NS(State)

enum class Event {
    Ask,       ///< Somebody wants to see what is there.
    IsService, ///< The address is a service of rooms.
    IsServer,  ///< The address is something else, which may have one.
    More,      ///< A page came, and there is another.
    End,       ///< The last page came.
    Fail,
    Stop, ///< The list is not wanted any more.
};
Q_ENUM_NS(Event)

/// The state after `event`. An event that means nothing in `state` leaves it as it is.
State next(State state, Event event);

/// Returns whether a question is open in `state`.
bool isBusy(State state);

/// Reason why there is nothing, or no more, to show.
enum class Problem {
    None,
    BadAddress,   ///< The typed text is not the address of a server.
    NoSuchServer, ///< remote-server-not-found, or our server does not talk to others.
    NoAnswer,     ///< No answer in time.
    Offline,      ///< The stream is not there, or broke.
    NotShown,     ///< forbidden and the like: not for us.
    NoRooms,      ///< There is no service of rooms at this address.
    TooOften,     ///< resource-constraint: later.
    BadWords,     ///< A search that the provider cannot do with these words.
    Other,
};
Q_ENUM_NS(Problem)

/// Translates an error for a person who wants to see rooms.
Problem problem(ErrorCondition condition);

} // namespace parlour::directory

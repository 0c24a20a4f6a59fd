// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// Registering with a room, as a machine:
///
///   Closed --Open--> Asking --Offered--> Filling --Submit--> Sending --Accepted--> Checking
///                          --Known--> Registered --Change--> Filling    \--Rejected--> Filling
///   Checking --Known--> Registered, --Offered--> Waiting (the owners decide), --Refused--> Waiting
///   Registered --GiveUp--> Leaving --Accepted--> GivenUp, --Rejected--> Registered
///   Asking --Refused--> Refused; anything --Close--> Closed
namespace parlour::registering {
Q_NAMESPACE

enum class State {
    Closed,
    Asking,     ///< What does the room say?
    Refused,    ///< It does not register us.
    Filling,    ///< A form to be filled in.
    Sending,    ///< It was sent.
    Checking,   ///< It was taken, and is read back.
    Waiting,    ///< It was taken, but we are not registered: somebody has to decide.
    Registered, ///< We are.
    Leaving,    ///< Giving it up.
    GivenUp,
};
Q_ENUM_NS(State)

enum class Event {
    Open,
    Offered, ///< There is a form, and we are not registered.
    Known,   ///< We are registered.
    Refused,
    Submit,
    Accepted,
    Rejected,
    Change, ///< A registered person wants another nickname.
    GiveUp,
    Close,
};
Q_ENUM_NS(Event)

/// The state after `event`. An event that means nothing in `state` leaves it as it is.
State next(State state, Event event);

/// Whether a question to the room is open.
bool isBusy(State state);

} // namespace parlour::registering

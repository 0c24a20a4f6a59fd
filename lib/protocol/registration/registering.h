// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// State machine for registering with a room:
///
///   Closed --Open--> Asking --Offered--> Filling --Submit--> Sending --Accepted--> Checking
///                          --Known--> Registered --Change--> Filling    \--Rejected--> Filling
///   Checking --Known--> Registered, --Offered--> Waiting (the owners decide), --Refused--> Waiting
///   Registered --GiveUp--> Leaving --Accepted--> GivenUp, --Rejected--> Registered
///   Asking --Refused--> Refused; anything --Close--> Closed
namespace parlour::registering {
Q_NAMESPACE
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false") // States and events share names.

enum class State {
    Closed,
    Asking,     ///< The room is asked for its form.
    Refused,    ///< The room does not register us.
    Filling,    ///< A form to be filled in.
    Sending,    ///< The form was sent.
    Checking,   ///< The form was taken, and is read back.
    Waiting,    ///< The form was taken, but we are not registered: somebody has to decide.
    Registered, ///< We are registered.
    Leaving,    ///< The registration is being given up.
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

/// Returns whether a question to the room is open.
bool isBusy(State state);
/// Returns whether the form is on view, to be filled in or while it is sent.
bool showsForm(State state);

} // namespace parlour::registering

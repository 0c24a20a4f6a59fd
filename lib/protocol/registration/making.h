// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// State machine for making an account on a server:
///
///   Choosing --Begin--> Reaching --Reached--> Asking --Offered--> Filling --Submit--> Sending --Accepted--> Made
///                               --Invited--> Presenting --Reached--> Asking
///   Asking --Redirected--> Elsewhere: only on a web page; Begin leads on from there, too
///   Filling --Lost--> Lapsed --Submit--> Reaching: a new form, and what was typed is in it
///   Sending --Rejected--> Filling, --Spent--> Asking: the form was good for one try only
///   Reaching, Presenting, Asking, Sending --Failed, Lost--> Choosing; anything --Cancel--> Choosing
namespace parlour::making {
Q_NAMESPACE

enum class State {
    Choosing,   ///< The person chooses a server.
    Reaching,   ///< The server is being reached.
    Presenting, ///< The server checks the invitation.
    Asking,     ///< The server is asked for its form.
    Filling,    ///< The person fills in the form.
    Lapsed,     ///< The form is still shown, but the server does not wait any more.
    Sending,    ///< The form was sent.
    Elsewhere,  ///< The server makes accounts on a web page only.
    Made,
};
Q_ENUM_NS(State)

enum class Event {
    Begin,      ///< The person has chosen a server, or trusts its certificate.
    Reached,    ///< The server can be asked.
    Invited,    ///< The server can be asked, and there is an invitation to be shown first.
    Offered,    ///< A form came.
    Redirected, ///< No form, but a web page.
    Submit,
    Accepted,
    Rejected, ///< Refused with this content; the same form can be sent again.
    Spent,    ///< Refused, and this form cannot be sent again.
    Failed,   ///< The attempt leads nowhere.
    Lost,     ///< The stream broke.
    Cancel,
};
Q_ENUM_NS(Event)

/// The state after `event`. An event that means nothing in `state` leaves it as it is.
State next(State state, Event event);

/// Returns whether an answer of the server is awaited.
bool isBusy(State state);

} // namespace parlour::making

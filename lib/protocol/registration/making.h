// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// Making an account on a server, as a machine:
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
    Choosing,   ///< Which server?
    Reaching,   ///< On the way to it.
    Presenting, ///< It looks at the invitation.
    Asking,     ///< What does it want to know?
    Filling,    ///< That, in a form.
    Lapsed,     ///< The same, but the server does not wait any more.
    Sending,    ///< The form was sent.
    Elsewhere,  ///< The server makes accounts on a web page only.
    Made,
};
Q_ENUM_NS(State)

enum class Event {
    Begin,      ///< The person has chosen a server, or trusts its certificate.
    Reached,    ///< The server can be asked.
    Invited,    ///< The same, and there is an invitation to be shown first.
    Offered,    ///< A form came.
    Redirected, ///< No form, but a web page.
    Submit,
    Accepted,
    Rejected, ///< Not with this; the same form can be sent again.
    Spent,    ///< Not with this, nor ever with this form.
    Failed,   ///< It leads nowhere.
    Lost,     ///< The line broke.
    Cancel,
};
Q_ENUM_NS(Event)

/// The state after `event`. An event that means nothing in `state` leaves it as it is.
State next(State state, Event event);

/// Whether the server has the next word.
bool isBusy(State state);

} // namespace parlour::making

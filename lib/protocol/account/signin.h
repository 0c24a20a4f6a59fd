// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// State machine for getting an account online:
///
///   SignedOut --Typed--> SigningIn --LoggedIn--> Online --Lost--> Reconnecting --LoggedIn--> Online
///       ^                    |                                        |   ^
///       +-Cancelled, Failed, Refused, Ended          Refused, Unknown |   | TakenUp, SwitchedOn, Retried, Trusted
///       +-------------------------------------------------------------+   |
///   Reconnecting --Ended--> Stopped --------------------------------------+
///
/// SwitchedOff leads to Off from anywhere, SwitchedOn back. Typed leads to SigningIn from anywhere, Left to SignedOut.
/// A login that was typed and fails is shown again, not tried again: SigningIn ends in SignedOut or Online.
namespace parlour::signin {
Q_NAMESPACE

enum class State {
    SignedOut,    ///< The person has to type something before anything happens.
    SigningIn,    ///< An attempt with what the person has typed.
    Online,       ///< Signed in.
    Reconnecting, ///< A known account on its way to being online, by itself.
    Stopped,      ///< A known account that does not come back by itself.
    Off,          ///< Switched off by the person.
};
Q_ENUM_NS(State)

enum class Event {
    TakenUp,     ///< A known account is there when the program starts.
    Typed,       ///< The person has typed an address and a password.
    Unknown,     ///< No password is saved, or it cannot be read.
    LoggedIn,    ///< The stream is there, new or resumed.
    Lost,        ///< The stream broke.
    Failed,      ///< An attempt failed; the next one comes by itself.
    Refused,     ///< The server does not take the password.
    Ended,       ///< An attempt or a session ended for good.
    Retried,     ///< The person wants another attempt.
    Trusted,     ///< The person trusts the certificate that was refused.
    Distrusted,  ///< The person does not trust it.
    Cancelled,   ///< The person gives up the attempt with the typed login.
    Left,        ///< The person signs out.
    SwitchedOff, ///< The person wants the account off.
    SwitchedOn,  ///< The person wants the account on again.
};

struct Status
{
    State state = State::SignedOut;
    bool wasOnline = false; ///< Has been online since the account was typed or taken up.
    bool operator==(const Status &) const = default;
};

/// The status after `event`. An event that means nothing in `status` leaves it unchanged.
Status next(const Status &status, Event event);

/// Returns whether an attempt is under way, or comes by itself.
bool isOnTheWay(State state);

} // namespace parlour::signin

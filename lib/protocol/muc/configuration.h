// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// State machine for configuring a room (XEP-0045 section 10.2).
namespace parlour::configuration {
Q_NAMESPACE

enum class State {
    Closed,     ///< Nothing is open.
    Loading,    ///< Asked for the form for the first time.
    LoadFailed, ///< There is no form to show.
    Editing,    ///< The form is shown and may be changed.
    Reloading,  ///< Asked for the form again; it is shown, but not to be changed.
    Checking,   ///< First step of a save: asked for the form again, to see what others changed.
    Conflict,   ///< Others changed the same fields as we did: choices are waiting.
    Saving,     ///< The difference was submitted.
    Verifying,  ///< The server accepted; form and room are being read back.
    Saved,      ///< Read back, and it is as submitted.
    NotApplied, ///< Read back, and something is not as submitted. The form may be changed.
    SaveFailed, ///< Refused, no answer or disconnected. Every edit is still there; the form may be changed.
};
Q_ENUM_NS(State)

enum class Event {
    Load,          ///< Somebody opens the settings.
    Reload,        ///< Somebody wants the server's newest copy.
    Loaded,        ///< The form came, with nothing to choose.
    ConflictFound, ///< The form came, and others changed the same fields as we did.
    Edited,        ///< Somebody changed a value.
    Save,          ///< Somebody wants to save.
    Resolved,      ///< The last conflict is resolved.
    NothingToSend, ///< The form came, and the server already has all that was to be saved.
    Accepted,      ///< The server accepted the submission.
    Confirmed,     ///< The form that was read back is as submitted.
    Differs,       ///< The form that was read back is not as submitted.
    Failed,        ///< The open question was refused, timed out or was cut off.
    Close,         ///< Somebody closes the settings.
};
Q_ENUM_NS(Event)

/// The state after `event`. An event that means nothing in `state` leaves it as it is.
State next(State state, Event event);

/// Returns whether a question to the server is open in `state`.
bool isBusy(State state);

/// Returns whether values may be changed in `state`.
bool isEditable(State state);

} // namespace parlour::configuration

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A room that we create (XEP-0045 section 10.1), from the status code 201 until it is set up or deleted again.
///
///   None --Created--> Unfinished --Finished--> None
///                         |  ^
///                     Cancel  Failed
///                         v  |
///                     Cancelled --Deleted--> None
///
/// Ended (we left, or were removed) and Taken (somebody else created the room during a break) lead to None from anywhere.
namespace parlour::creation {

enum class State {
    None,       ///< The room is not new, or not ours.
    Unfinished, ///< Created by us, and not set up yet.
    Cancelled,  ///< To be deleted again; the server has not answered yet.
};

enum class Event {
    Created,  ///< The room says that it is new.
    Finished, ///< The server took the room's configuration.
    Cancel,   ///< The person does not want the room.
    Deleted,  ///< The server has deleted it.
    Failed,   ///< The server has not deleted it.
    Taken,    ///< Another room than the one that we created is there.
    Ended,    ///< We are not inside any more.
};

/// The state after `event`. An event that means nothing in `state` leaves it unchanged.
State next(State state, Event event);

} // namespace parlour::creation

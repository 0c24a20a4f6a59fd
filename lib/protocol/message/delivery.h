// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The way of a message of ours into a room. Only the room's reflection proves that it arrived; whatever happens
/// before leaves a state from which it is sent once and never twice.
///
///   Waiting --HandedOver--> Sent --Reflected--> Confirmed
///      ^                     | \--Bounced, Silent--> Failed --Retry--> Waiting
///      |                 SessionLost
///      +--- Missing --- Doubtful --Unknowable--> Failed
namespace parlour::delivery {

enum class State {
    Waiting,   ///< Not sent yet: we are offline, outside the room, or others go first.
    Sent,      ///< Handed to the stream; a resumed stream (XEP-0198) keeps it so.
    Doubtful,  ///< The session ended before the room reflected it: it may be there or not.
    Failed,    ///< Not delivered, or nobody can tell. Only the person sends it again.
    Confirmed, ///< The room has it.
};

enum class Event {
    HandedOver,
    Reflected,   ///< The room sent it back, or its record contains it.
    SessionLost, ///< The session ended for good, or we turned out to be outside the room.
    Missing,     ///< The room's record reaches back to before it, and does not contain it.
    Unknowable,  ///< The room keeps no record that could tell.
    Bounced,     ///< The room refused it.
    Silent,      ///< We are inside, and the room did not reflect it in time.
    Retry,       ///< The person wants it sent again.
};

/// The state after `event`. An event that means nothing in `state` leaves it unchanged.
State next(State state, Event event);

} // namespace parlour::delivery

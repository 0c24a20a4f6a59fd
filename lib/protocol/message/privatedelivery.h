// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What became of one private message of ours. Rooms do not reflect them: that one was not refused is known once the
/// room has answered something that was asked after it, because a room answers in order.
///
///   Waiting --HandedOver--> Sent --Answered--> Passed
///      ^  |                  |                    |
///      |  Missed             Bounced, SessionLost, Silent
///      |  |                  |                    |Bounced
///      +--+---- Retry --- Failed <----------------+
namespace parlour::privatedelivery {

enum class State {
    Waiting, ///< Not sent yet: we are not inside.
    Sent,    ///< Handed to the stream; a resumed stream (XEP-0198) keeps it so.
    Passed,  ///< The room took it.
    Failed,  ///< Refused, or nobody can tell. Only the person sends it again.
};

enum class Event {
    HandedOver,
    Missed,      ///< We are inside again, and the other is not, or is not known to be the same person.
    Answered,    ///< The room has answered what was asked after the message.
    Bounced,     ///< The room or the other's server refused it; that may come late.
    SessionLost, ///< The session ended for good, and nothing tells whether it arrived.
    Silent,      ///< The room did not answer in time.
    Retry,       ///< The person wants it sent again.
};

/// The state after `event`. An event that means nothing in `state` leaves it unchanged.
State next(State state, Event event);

} // namespace parlour::privatedelivery

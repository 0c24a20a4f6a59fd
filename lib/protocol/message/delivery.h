// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Delivery of a message of ours, as a state machine. Only proof tells that it arrived; whatever happens before leaves
/// a state from which it is sent once and never twice.
///
///   Waiting --HandedOver--> Sent --Proved--> Confirmed
///      ^ \--Missed--\        | \--Bounced, Silent-----.
///      |             \   SessionLost                   |
///      |              \      |                          |
///      |               \     v                          v
///      +--- Missing --- Doubtful --Unknowable, Bounced--> Failed --Retry--> Waiting
///
/// The Policy says what is different in one kind of conversation.
namespace parlour::delivery {

enum class State {
    Waiting,   ///< Not sent yet: we are offline or outside, or others go first.
    Sent,      ///< Handed to the stream; a resumed stream (XEP-0198) keeps it so.
    Doubtful,  ///< The session ended before there was proof: it may have arrived or not.
    Failed,    ///< Not delivered, or nobody can tell. Only the person sends it again.
    Confirmed, ///< The message arrived.
};

enum class Event {
    HandedOver,
    Proved,      ///< There is proof that it arrived.
    SessionLost, ///< The session ended for good, or we turned out to be outside the room.
    Missed,      ///< The recipient is gone, or not known to be the same person.
    Missing,     ///< The archive reaches back to before it, and does not contain it.
    Unknowable,  ///< There is no archive that could tell.
    Bounced,     ///< The message was refused.
    Silent,      ///< There was no proof in time.
    Retry,       ///< The person wants it sent again.
};

struct Policy
{
    /// The proof is the message itself, sent back or from an archive, so that it holds whatever happened before. Else
    /// it is an answer to something asked later, and tells only of what is under way.
    bool comesBack = false;
    /// An archive tells what became of it when the session is lost. Otherwise nobody can.
    bool recorded = false;
    /// The message may be refused after it was proved to have been taken.
    bool bouncesLate = false;
    /// The message that comes back has our id. Else it has to be recognised by its author and its words.
    bool keepsIds = true;
    bool operator==(const Policy &) const = default;
};

/// To a room, which reflects what it takes. Many keep an archive (XEP-0313).
inline constexpr Policy ToRoom {true, true, false, true};
/// To one occupant, through the room. The room answers in order, so that an answer to something asked later proves that the
/// message was not refused at once; the other's server may do so later. There is no archive.
inline constexpr Policy ToOccupant {false, false, true, true};

/// To one person. An answer of our server to something asked later proves that it took the message; the account's archive,
/// where there is one, tells so after a lost session, too. The other's server may refuse it later.
inline constexpr Policy ToPerson {true, true, true, true};

/// The state after `event`. An event that means nothing in `state` leaves it unchanged.
State next(const Policy &policy, State state, Event event);

} // namespace parlour::delivery

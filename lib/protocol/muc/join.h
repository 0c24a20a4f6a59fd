// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <variant>

/// State machine of being in a room or on the way there; its state is shown in the room's row and pane alike.
///
///   Preview --Start--> Joining --Entered--> Joined --StreamLost--> Lost --Start--> Joining
///      ^                  |  \--RefusedBy--> PasswordRequired | PasswordWrong | PasswordOutdated | Refused
///      +-----Cancel-------+                                     (each --Start--> Joining, --Cancel--> Preview)
///   Joined --Removed--> Removed --Start--> Joining
///   Joining --Asked--> Challenged --Answered--> Joining (the room wants to know that a person comes in)
///
/// Start while Joining is one more attempt of the same join, with another password. A stream that breaks while
/// Joining changes nothing: the join is sent again on the next stream, within the same time.
namespace parlour::join {
Q_NAMESPACE

enum class State {
    Preview,          ///< Outside, nothing under way.
    Joining,          ///< A join was sent, or waits for the stream; ends 30 s after the room was last heard.
    Challenged,       ///< The room wants an answer first (XEP-0158), and waits for it.
    PasswordRequired, ///< The room asked for a password; none was sent, or only one that came along: see Status::sent.
    PasswordWrong,    ///< The password the person typed was not accepted.
    PasswordOutdated, ///< The saved password was not accepted.
    Refused,          ///< See Refusal.
    Joined,
    Lost,    ///< The stream broke while inside; coming back by itself.
    Removed, ///< Kicked, banned, destroyed ...: see muc::LeaveReason.
};
Q_ENUM_NS(State)

/// Reason why a join failed (XEP-0045 sections 7.2 and 10.1), decided by the error's condition only.
enum class Refusal {
    None,
    Password,           ///< not-authorized
    Banned,             ///< forbidden; ejabberd says the same when creating is not allowed
    MembersOnly,        ///< registration-required
    NickTaken,          ///< conflict
    NickNotAllowed,     ///< not-acceptable, jid-malformed, bad-request
    Full,               ///< resource-constraint, or service-unavailable in clear words
    OutOfOrder,         ///< service-unavailable, internal-server-error, recipient-unavailable
    Locked,             ///< item-not-found: somebody is still setting the room up
    CreationNotAllowed, ///< not-allowed
    Gone,               ///< gone, redirect: see the successor
    ServerNotFound,     ///< remote-server-not-found
    ServerTimeout,      ///< remote-server-timeout
    NoAnswer,           ///< 30 s passed
    FellSilent,         ///< 30 s passed since it last told of those inside
    NotConnected,       ///< The stream was not there
    DoesNotExist,       ///< A remembered room turned out to be gone: joining would have created it anew
    NoSuchRoom,         ///< There is none at this address: joining would have created it, and nobody asked for that
    NotHuman,           ///< The answer to the room's question was wrong, or came too late
    Other,
};
Q_ENUM_NS(Refusal)

/// Password that went with the last join.
enum class Sent {
    None,
    Typed,
    Saved,
    Brought, ///< From a link, an invitation or a room that moved: nobody vouches for it.
};

struct Start
{
    Sent sent = Sent::None;
    bool operator==(const Start &) const = default;
};
struct Entered
{
    bool operator==(const Entered &) const = default;
};
struct RefusedBy
{
    Refusal refusal = Refusal::Other;
    bool operator==(const RefusedBy &) const = default;
};
struct Asked
{
    bool operator==(const Asked &) const = default;
};
struct Answered
{
    bool operator==(const Answered &) const = default;
};
struct Cancel
{
    bool operator==(const Cancel &) const = default;
};
struct Left
{
    bool operator==(const Left &) const = default;
};
struct Removed
{
    bool operator==(const Removed &) const = default;
};
struct StreamLost
{
    bool operator==(const StreamLost &) const = default;
};
struct StreamResumed
{
    bool operator==(const StreamResumed &) const = default;
};

using Event =
    std::variant<Start, Entered, RefusedBy, Asked, Answered, Cancel, Left, Removed, StreamLost, StreamResumed>;

struct Status
{
    State state = State::Preview;
    Sent sent = Sent::None;          ///< Password of the last join; Brought also while another one is asked for.
    Refusal refusal = Refusal::None; ///< Set while Refused.
    bool operator==(const Status &) const = default;
};

/// The status after `event`. An event that means nothing in `status` leaves it unchanged.
Status next(const Status &status, const Event &event);

/// Returns whether the room's answer to a join is awaited in `state`.
bool isOnTheWay(State state);

/// Returns whether `refusal` mends itself: when the other server is back, or somebody leaves.
bool isPassing(Refusal refusal);

/// Returns whether another nickname would mend `refusal`.
bool isAboutNick(Refusal refusal);

/// Returns whether somebody who runs the room could mend `refusal`.
bool isUpToPeople(Refusal refusal);

/// Returns whether the room waits in `state` for the person to type a password.
bool wantsPassword(State state);
/// Returns whether it does so since it did not take another one.
bool refusedPassword(State state);
/// Returns whether nobody waits in `state` for a password any more: it was taken, or given up.
bool isPasswordSettled(State state);
/// Returns whether the room waits in `state` for the person, for a password or the answer to a question.
bool wantsPerson(State state);
/// Returns whether the room did not let us in, or put us out.
bool hasFailed(State state);

} // namespace parlour::join

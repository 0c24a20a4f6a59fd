// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/muc/join.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/said.h"
#include "protocol/xml/dom.h"
#include "protocol/xml/stanzaerror.h"

#include <QDateTime>
#include <QSet>
#include <optional>
#include <variant>

namespace parlour::muc {

/// A status change of the room that becomes a plain notice in the timeline (XEP-0045 section 15.6.2).
enum class Remark {
    ConfigurationChanged, ///< 104
    AddressesVisible,     ///< 100, 172: everybody sees real addresses
    AddressesHidden,      ///< 173: only moderators do (or nobody: 174)
    LoggingOn,            ///< 170
    LoggingOff,           ///< 171
    NickAssigned,         ///< 210: the room gave us another nick
};

/// An occupant is here: new, or changed.
struct Present
{
    Occupant occupant;    ///< With a voice, where the room tells no role.
    bool self = false;    ///< Status 110.
    bool created = false; ///< Status 201: the room is new and ours to set up.
    QList<Remark> remarks;
    QString id;
    bool operator==(const Present &) const = default;
};

/// An available presence without the element that only rooms write: its sender may have written all of it. Where it
/// answers our join, that is the room.
struct Claim
{
    Present present;
    bool operator==(const Claim &) const = default;
};

/// Reason why somebody is not here any more.
enum class LeaveReason {
    Left,
    Renamed,            ///< 303: see `newNick`.
    Kicked,             ///< 307
    Banned,             ///< 301
    AffiliationChanged, ///< 321
    MembersOnly,        ///< 322
    ServiceShutdown,    ///< 332
    Error,              ///< 333: the connection failed
    Destroyed,          ///< The room itself is gone: see `successor`.
};

/// An occupant has left, was removed, or takes another nick.
struct Gone
{
    QString nick;
    LeaveReason reason = LeaveReason::Left;
    bool self = false; ///< Status 110.
    QString address;   ///< Real address in the item, where shown.
    QString session;   ///< Real address with its resource, if the room tells that.
    QString newNick;
    QString actor;     ///< Nick or address of the person who did it; may be empty.
    QString text;      ///< The reason given, may be empty.
    QString successor; ///< Address of the replacing room.
    QString successorPassword;
    bool operator==(const Gone &) const = default;
};

/// An error presence: the answer to a join or a nick change.
struct Refused
{
    QString nick; ///< The nick that was asked for.
    QString id;   ///< Id of the presence it answers, may be empty.
    join::Refusal refusal = join::Refusal::Other;
    StanzaError error;
    bool operator==(const Refused &) const = default;
};

/// Maximum number of characters of a subject.
inline constexpr int MaxSubject = 10'000;

/// The room's subject. An empty one also ends the history at joining.
struct Subject
{
    QString nick;
    QString text;
    std::optional<QDateTime> setAt; ///< From any sender; ejabberd does not tell.
    bool operator==(const Subject &) const = default;
};

/// Settings changed (status 104, 170-174 in a message).
struct ConfigChanged
{
    QList<Remark> remarks;
    bool operator==(const ConfigChanged &) const = default;
};

/// A message of ours bounced, by the room itself: occupants can send errors, too, with ids that they have read.
struct MessageFailed
{
    QString id;
    StanzaError error;
    bool operator==(const MessageFailed &) const = default;
};

using RoomEvent =
    std::variant<Present, Claim, Gone, Refused, Message, Acted, Archived, Subject, ConfigChanged, MessageFailed>;

/// Parses `stanza`, which came from `room` or one of its occupants; nothing if it means nothing to that room.
std::optional<RoomEvent> roomEvent(const QDomElement &stanza, const Jid &room);

} // namespace parlour::muc

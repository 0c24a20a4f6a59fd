// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/identity.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

/// Multi-User Chat (XEP-0045): what rooms send, as values.
namespace parlour::muc {
Q_NAMESPACE
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false") // Each has a None.

/// Privileges of an occupant while inside (XEP-0045 section 5.1).
enum class Role {
    None,
    Visitor,
    Participant,
    Moderator,
};
Q_ENUM_NS(Role)

/// Returns whether an occupant with that role may send messages to everybody (XEP-0045 section 5.1).
constexpr bool hasVoice(Role role)
{
    return role >= Role::Participant;
}

/// The lasting relation of an address to a room (XEP-0045 section 5.2).
enum class Affiliation {
    Outcast,
    None,
    Member,
    Admin,
    Owner,
};
Q_ENUM_NS(Affiliation)

/// Availability as in RFC 6121 section 4.7.2.1.
enum class Show {
    Available,
    Chat,
    Away,
    ExtendedAway,
    DoNotDisturb,
};
Q_ENUM_NS(Show)

/// Returns the content of <show/>: "away", "chat", "dnd", "xa", or nothing for Available.
QString showName(Show show);
/// Reads the content of <show/>; anything unknown is Available.
Show showNamed(QStringView name);

/// Returns whether somebody who shows `show` is at the computer, and not busy.
constexpr bool isFree(Show show)
{
    return show == Show::Available || show == Show::Chat;
}

/// One person in a room, as the room describes them. All texts are a stranger's: plain and length-bounded.
struct Occupant
{
    QString nick;
    Role role = Role::None;
    Affiliation affiliation = Affiliation::None;
    Show show = Show::Available;
    QString status;         ///< At most 500 characters.
    QString address;        ///< Real address where the room shows it, else empty.
    QString occupantId;     ///< XEP-0421, or empty.
    QStringList hats;       ///< Titles (XEP-0317), at most 10 of at most 60 characters; to be believed as Hats says.
    QStringList oldHats {}; ///< Titles in the form of older Prosody modules.
    quint64 stay = 0;       ///< Number of this unbroken stay, given by OccupantModel.
    QString picture {};     ///< Hash of their picture (XEP-0153), see avatar::hash; empty: none.
    QDateTime idleSince {}; ///< Time (UTC) since when they are idle (XEP-0319), as they say; invalid: not told.
    bool operator==(const Occupant &) const = default;
};

/// Support of a room for titles (XEP-0317). A room without it passes on those that occupants give themselves.
struct Hats
{
    bool current = false; ///< True if it announces XEP-0317.
    bool old = false;     ///< True if it announces the form of older Prosody modules.
    bool operator==(const Hats &) const = default;
};

/// The titles of `occupant` that a room which gives `hats` has given; at most 10.
QStringList titles(const Occupant &occupant, const Hats &hats);

/// The identity of `occupant`.
Identity identity(const Occupant &occupant);

/// `text` as a role; an unknown one is None.
Role role(QStringView text);
/// `text` as an affiliation; an unknown one is None.
Affiliation affiliation(QStringView text);
/// The names of roles and affiliations in XEP-0045.
QString word(Role role);
QString word(Affiliation affiliation);

} // namespace parlour::muc

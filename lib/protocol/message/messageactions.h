// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

/// Actions on a message that is here: one table decides.
namespace parlour::messageactions {
Q_NAMESPACE

enum class Action {
    Reply,    ///< XEP-0461
    React,    ///< XEP-0444
    Correct,  ///< XEP-0308
    Retract,  ///< XEP-0424
    Moderate, ///< XEP-0425
    Versions, ///< Shows what a corrected message said before.
    Many,     ///< Removes this and others like it.
    Show,     ///< Shows what was hidden on this computer.
};
Q_ENUM_NS(Action)

/// Reason why an action that makes sense is not possible.
enum class Obstacle {
    None,
    Offline,      ///< We are not inside now.
    Unreachable,  ///< The other is not there.
    Voiceless,    ///< We may not speak here.
    Nameless,     ///< The message has no id by which others know it.
    Unprovable,   ///< Said before we came in, in a room that does not vouch for who somebody is.
    NotModerated, ///< The room does not support it.
    NotWanted,    ///< The room allows no reactions.
};
Q_ENUM_NS(Obstacle)

/// Id by which others know a message.
enum class Naming {
    ByRoom,   ///< The stanza-id that the room gave it (XEP-0359).
    BySender, ///< The one that its sender gave it: the origin-id, or the id of the stanza.
};

/// Place of a message, and our standing there.
struct Place
{
    bool isRoom = false;    ///< A room, for all who are inside.
    bool isDirect = false;  ///< A chat between two people.
    bool isPrivate = false; ///< A chat with one occupant of a room. None of these three: no acts at all.
    bool isOpen = false;    ///< True if an act sent now goes out.
    bool hasVoice = false;
    bool isModerator = false;
    bool moderates = false; ///< The room announces XEP-0425.
    bool vouches = false;   ///< The room announces XEP-0421.
    bool takesReactions = true;
    bool operator==(const Place &) const = default;
};

struct Message
{
    bool isOwn = false;
    bool isSettled = true;     ///< The message has arrived.
    bool isHidden = false;     ///< True if it was retracted or moderated.
    bool isHiddenHere = false; ///< Only on this computer.
    bool isEdited = false;
    bool hasStanzaId = false;  ///< The room gave it a stanza-id (XEP-0359).
    bool hasId = false;        ///< Its sender gave it an id.
    bool hasFile = false;      ///< A correction would replace the file by text.
    bool isOfThisStay = false; ///< True if said since we, and the other of a private chat, came in.
    bool operator==(const Message &) const = default;
};

inline Naming naming(const Place &place)
{
    return place.isRoom ? Naming::ByRoom : Naming::BySender;
}

struct Offer
{
    Action action = Action::Reply;
    Obstacle obstacle = Obstacle::None;
    bool operator==(const Offer &) const = default;
};

/// Returns the offered actions in a menu's order, each possible or with its obstacle, without those that make no sense.
QList<Offer> offers(const Place &place, const Message &message);
/// Returns whether `action` is offered and possible.
bool isPossible(Action action, const Place &place, const Message &message);

} // namespace parlour::messageactions

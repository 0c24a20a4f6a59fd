// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/messageactions.h"

namespace parlour::messageactions {

static Obstacle speaking(const Place &place)
{
    if (!place.isOpen)
        return place.isPrivate ? Obstacle::Unreachable : Obstacle::Offline;
    return place.hasVoice ? Obstacle::None : Obstacle::Voiceless;
}

/// Returns the obstacle to writing a message, which may wait until we are inside.
static Obstacle writing(const Place &place)
{
    return place.isOpen && !place.hasVoice ? Obstacle::Voiceless : Obstacle::None;
}

/// Returns whether the message has an id by which others know it.
static bool hasName(const Place &place, const Message &message)
{
    return naming(place) == Naming::ByRoom ? message.hasStanzaId : message.hasId;
}

static Obstacle named(const Place &place, const Message &message)
{
    return hasName(place, message) ? speaking(place) : Obstacle::Nameless;
}

static Obstacle reacting(const Place &place, const Message &message)
{
    return place.takesReactions ? named(place, message) : Obstacle::NotWanted;
}

/// Returns the obstacle to an act that others believe only of a message's author.
static Obstacle owning(const Place &place, const Message &message, Obstacle other)
{
    if (other != Obstacle::None)
        return other;
    return place.isDirect || place.vouches || message.isOfThisStay ? Obstacle::None : Obstacle::Unprovable;
}

static Obstacle moderating(const Place &place, const Message &message)
{
    if (!place.moderates)
        return Obstacle::NotModerated;
    if (!message.hasStanzaId)
        return Obstacle::Nameless;
    return place.isOpen ? Obstacle::None : Obstacle::Offline;
}

QList<Offer> offers(const Place &place, const Message &message)
{
    QList<Offer> offers;
    if (message.isHiddenHere)
        offers << Offer {Action::Show};
    const bool isPossiblePlace = place.isRoom || place.isDirect || place.isPrivate;
    if (!isPossiblePlace || !message.isSettled || message.isHidden)
        return offers;
    offers << Offer {Action::Reply, hasName(place, message) ? writing(place) : Obstacle::Nameless};
    offers << Offer {Action::React, reacting(place, message)};
    if (message.isOwn) {
        if (!message.hasFile)
            offers << Offer {Action::Correct,
                             owning(place, message, message.hasId ? writing(place) : Obstacle::Nameless)};
        offers << Offer {Action::Retract, owning(place, message, named(place, message))};
    } else if (place.isRoom && place.isModerator) {
        offers << Offer {Action::Moderate, moderating(place, message)};
        offers << Offer {Action::Many, place.isOpen ? Obstacle::None : Obstacle::Offline};
    }
    if (message.isEdited)
        offers << Offer {Action::Versions};
    return offers;
}

bool isPossible(Action action, const Place &place, const Message &message)
{
    return offers(place, message).contains(Offer {action});
}

} // namespace parlour::messageactions

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bookmarks/bookmark.h"

/// Bookmarks on the server: payloads and answers.
namespace parlour::bookmarks {

/// What the server can do for bookmarks, as it describes our own account.
struct Abilities
{
    bool personalNodes = false; ///< XEP-0163, which XEP-0402 needs.
    bool conversion = false;    ///< What other clients keep in the old way (XEP-0048) shows up as items of ours.
    bool operator==(const Abilities &) const = default;
};
Abilities abilities(const QDomElement &discoInfo);

/// Payload (type get) for all bookmarks, section 3.1.
QDomElement fetch();
/// What the node holds.
struct Contents
{
    QList<Bookmark> bookmarks; ///< Each room once; what is none is left out.
    QList<Jid> unreadable;     ///< Rooms of which others keep something that we do not understand: not to be replaced.
    bool complete = true;      ///< The server says that there is no more.
};
Contents contents(const QDomElement &iq);

/// Payload (type set) that stores one, section 3.2, on the condition that nobody but ourselves can read the node. The
/// server refuses with a conflict when the node is kept otherwise.
QDomElement publish(const Bookmark &bookmark);
/// Payload (type set) that takes one away and tells our other clients, section 3.3.
QDomElement retract(const Bookmark &bookmark);

/// Payloads for how the node is kept (XEP-0060 section 8.2): asks for it (get), makes it what publish() wants (set).
QDomElement configurationQuery();
QDomElement configuration();
/// Whether the answer to configurationQuery() says that only ourselves can read the node.
bool isPrivate(const QDomElement &iq);

/// A change made by some client of ours, section 4.
struct Notification
{
    struct Removal
    {
        Jid room;
        QString id; ///< Of the item: there may be another one for this room.
    };
    QList<Bookmark> changed;
    QList<Removal> removed;
    bool unclear = false; ///< Something changed, but it does not say what.
};
/// What `message` tells of our bookmarks, or nothing. Whether it is our own account that tells is for the caller to check.
std::optional<Notification> notification(const QDomElement &message);

/// Payloads (type get) for what is kept in the old way (XEP-0048): in private storage (XEP-0049), or as an item.
QDomElement privateQuery();
QDomElement itemQuery();
/// The bookmarks in the answer to either; each room once.
QList<Bookmark> legacy(const QDomElement &iq);

} // namespace parlour::bookmarks

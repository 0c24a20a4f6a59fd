// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bookmarks/bookmark.h"

/// Bookmarks on the server: payloads and answers.
namespace parlour::bookmarks {

/// Abilities of the server for bookmarks, as it describes our own account.
struct Abilities
{
    bool personalNodes = false; ///< XEP-0163, which XEP-0402 needs.
    bool conversion = false;    ///< Bookmarks in the old formats (XEP-0048) show up as items of ours.
    bool operator==(const Abilities &) const = default;
};
Abilities abilities(const QDomElement &discoInfo);

/// Payload (type get) for all bookmarks, section 3.1.
QDomElement fetch();
/// Contents of the node.
struct Contents
{
    QList<Bookmark> bookmarks; ///< Each room once; items that are no bookmarks are left out.
    QList<Jid> unreadable;     ///< Rooms with items that we do not understand: not to be replaced.
    bool complete = true;      ///< The server says that there is no more.
};
Contents contents(const QDomElement &iq);

/// Payload (type set) that stores `bookmark`, section 3.2, on the condition that only ourselves can read the node. The
/// server refuses with a conflict when the node is kept otherwise.
QDomElement publish(const Bookmark &bookmark);
/// Payload (type set) that removes `bookmark` and tells our other clients, section 3.3.
QDomElement retract(const Bookmark &bookmark);

/// Payloads for the configuration of the node (XEP-0060 section 8.2): asks for it (get), makes it private (set).
QDomElement configurationQuery();
QDomElement configuration();
/// Returns whether the answer to configurationQuery() says that only ourselves can read the node.
bool isPrivate(const QDomElement &iq);

/// A change made by some client of ours, section 4.
struct Notification
{
    struct Removal
    {
        Jid room;
        QString id; ///< Id of the item: there may be another one for this room.
    };
    QList<Bookmark> changed;
    QList<Removal> removed;
    bool unclear = false; ///< Something changed that the notification does not name.
};
/// Returns the change of bookmarks that `message` announces, or nothing. The caller checks that our account sent it.
std::optional<Notification> notification(const QDomElement &message);

/// Payloads (type get) for bookmarks in the old formats (XEP-0048): in private storage (XEP-0049), or as an item.
QDomElement privateQuery();
QDomElement itemQuery();
/// The bookmarks in the answer to either query; each room once.
QList<Bookmark> legacy(const QDomElement &iq);

} // namespace parlour::bookmarks

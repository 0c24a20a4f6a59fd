// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/reading/level.h"
#include "protocol/xml/dom.h"

#include <QStringList>
#include <optional>

/// Rooms that the server remembers for all clients of an account (XEP-0402).
namespace parlour::bookmarks {

inline constexpr QLatin1StringView BookmarksNs("urn:xmpp:bookmarks:1");

/// One remembered room.
struct Bookmark
{
    Jid room = {};         ///< Bare, with a localpart.
    QString name = {};     ///< Name that the person gave the room; may be empty.
    QString nick = {};     ///< May be empty.
    QString password = {}; ///< Readable by anybody who can read the node. Never to be logged.
    bool autojoin = false;
    std::optional<reading::Level> level = {}; ///< Notification setting (XEP-0492).
    QString id = {};         ///< Id of the item: the address as its writer spelled it. Empty: the address of the room.
    QStringList others = {}; ///< Ids of further items for the same room: some clients spell it as they please.
    QDomElement source = {}; ///< The <conference/> that the server has; null for one that is new.

    /// Compares what Parlour understands of two bookmarks.
    bool operator==(const Bookmark &other) const
    {
        return room == other.room && name == other.name && nick == other.nick && password == other.password
            && autojoin == other.autojoin && level == other.level;
    }
};

/// The id of the item that holds `bookmark`.
QString itemId(const Bookmark &bookmark);

/// Merges two bookmarks of the same room: the one whose id is the normalised address, with the other's id among
/// `others`.
Bookmark together(const Bookmark &first, const Bookmark &second);

/// The bookmark in `item`, an <item/> of the node; nothing when it holds none or its id is no room's address.
std::optional<Bookmark> bookmark(const QDomElement &item);

/// Returns the payload to publish for `bookmark`: its source with what differs replaced. Everything else in the source,
/// also of other namespaces, stays as it is.
QDomElement conference(const Bookmark &bookmark);

/// A change to a bookmark; the rest stays as the server has it.
struct Edit
{
    std::optional<bool> autojoin = {};
    std::optional<QString> name = {};
    std::optional<QString> nick = {};
    std::optional<QString> password = {};
    bool removed = false; ///< The bookmark is removed.
    bool made = false;    ///< A bookmark is made, even if it holds nothing but the room.
    std::optional<reading::Level> level = {};

    bool isEmpty() const { return *this == Edit {}; }
    bool operator==(const Edit &) const = default;
};

/// Applies `edit` to `bookmark`.
Bookmark apply(Bookmark bookmark, const Edit &edit);

/// Merges two edits; `newer` counts where both say something.
Edit merged(Edit older, const Edit &newer);

/// Returns the part of `edit` that the server does not have yet. Without a bookmark there is nothing to change: only
/// one that autojoins or keeps a password is worth making without being asked for.
Edit remaining(Edit edit, const std::optional<Bookmark> &known);

} // namespace parlour::bookmarks

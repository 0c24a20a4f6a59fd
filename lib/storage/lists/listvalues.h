// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/reading/level.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

namespace parlour {

/// A room that is remembered from one start to the next. Holds no secret.
struct RememberedRoom
{
    QString address;
    QString name; ///< Name that it gives itself.
    QString nick;
    bool autojoin = true;
    QString title = {};      ///< Name that the person gave it, empty for its own name.
    bool bookmarked = false; ///< Was among the account's bookmarks on the server when it was last seen.
    bool pinned = false;
    std::optional<reading::Level> level = {}; ///< Notification setting of the person; nothing: as usual.
    QString group = {};                       ///< Group that the person put it in, empty for none.
    QDateTime activity = {};                  ///< Time at which the room was last heard, UTC.
    bool operator==(const RememberedRoom &) const = default;
};

/// Changes of an account's bookmarks that its server is still to be told, and their state on it. Holds no secret.
struct BookmarkSettings
{
    struct Edit
    {
        QString address;
        std::optional<bool> autojoin = {};
        std::optional<QString> name = {};
        std::optional<QString> nick = {};
        bool removed = false;
        bool made = false; ///< Made even if it holds nothing but the room.
        std::optional<reading::Level> level = {};
        bool operator==(const Edit &) const = default;
    };
    QList<Edit> edits;
    QStringList seen;  ///< Rooms found in the old kind of bookmarks: taken over once.
    QStringList kept;  ///< Rooms whose bookmarks the server has lost: they stay, and are not bookmarked again unasked.
    bool lost = false; ///< True while the person has not said what to do about these lost ones.
    bool told = false; ///< The person knows that the server keeps no bookmarks.
    bool operator==(const BookmarkSettings &) const = default;
};

/// Somebody whom the person ignores in a room. Fields that the room does not tell are empty.
struct IgnoredPerson
{
    QString nick;
    QString occupantId; ///< XEP-0421
    QString address;
    bool operator==(const IgnoredPerson &) const = default;
};

/// View settings for a room's people.
struct RoomView
{
    static constexpr int LastComings = 2;
    bool people = true; ///< The panel with all who are inside.
    int comings = 0;    ///< Notices of those who come and go, up to LastComings; 0: while the room is small.
    bool operator==(const RoomView &) const = default;
};

/// Lists of an account's rooms. Holds no secret.
struct AccountLists
{
    QList<RememberedRoom> rooms; ///< In the person's order.
    BookmarkSettings bookmarks;
    QHash<QString, RoomView> views;               ///< By the room's address; default ones are left out.
    QHash<QString, QList<IgnoredPerson>> ignored; ///< By the room's address.
    bool operator==(const AccountLists &) const = default;
};

/// Lists by the account's bare address.
using ProfileLists = QHash<QString, AccountLists>;

} // namespace parlour

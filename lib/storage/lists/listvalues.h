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
    QString name; ///< As it calls itself.
    QString nick;
    bool autojoin = true;
    QString title = {};      ///< As the person calls it, empty for its own name.
    bool bookmarked = false; ///< Was among the account's bookmarks on the server when it was last seen.
    bool pinned = false;
    std::optional<reading::Level> level = {}; ///< When the person wants to be told of what is new; nothing: as usual.
    QString group = {};                       ///< As the person calls it, empty for none.
    QDateTime activity = {};                  ///< When the room was last heard, UTC.
    bool operator==(const RememberedRoom &) const = default;
};

/// What an account has still to tell its server about its bookmarks, and what it has said of them. Holds no secret.
struct BookmarkSettings
{
    struct Edit
    {
        QString address;
        std::optional<bool> autojoin = {};
        std::optional<QString> name = {};
        std::optional<QString> nick = {};
        bool removed = false;
        bool made = false; ///< Even if it says nothing.
        std::optional<reading::Level> level = {};
        bool operator==(const Edit &) const = default;
    };
    QList<Edit> edits;
    QStringList seen;  ///< Rooms found in the old kind of bookmarks: taken over once.
    QStringList kept;  ///< Rooms whose bookmarks the server has lost: they stay, and are not bookmarked again unasked.
    bool lost = false; ///< That happened, and the person has not said what to do about it.
    bool told = false; ///< The person knows that the server keeps no bookmarks.
    bool operator==(const BookmarkSettings &) const = default;
};

/// Somebody whom the person ignores in a room. What the room does not tell is empty.
struct IgnoredPerson
{
    QString nick;
    QString occupantId; ///< XEP-0421
    QString address;
    bool operator==(const IgnoredPerson &) const = default;
};

/// What a person sees of a room's people.
struct RoomView
{
    static constexpr int LastComings = 2;
    bool people = true; ///< The panel with all who are inside.
    int comings = 0;    ///< Who comes and goes, up to LastComings; 0: while the room is small.
    bool operator==(const RoomView &) const = default;
};

/// What is remembered of an account's rooms. Holds no secret.
struct AccountLists
{
    QList<RememberedRoom> rooms; ///< In the person's order.
    BookmarkSettings bookmarks;
    QHash<QString, RoomView> views;               ///< By the room's address; what is as usual is not there.
    QHash<QString, QList<IgnoredPerson>> ignored; ///< By the room's address.
    bool operator==(const AccountLists &) const = default;
};

/// By the account's bare address.
using ProfileLists = QHash<QString, AccountLists>;

} // namespace parlour

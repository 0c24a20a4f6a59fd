// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/disco/items.h"

/// Looking for public rooms of all servers at a provider of such searches (XEP-0433).
namespace parlour::search {

inline constexpr QLatin1StringView SearchNs("urn:xmpp:channel-search:0:search");

/// A room that was found. All words are a stranger's.
struct Found
{
    disco::Item item;
    QString description; ///< At most 500 characters.
    QString language;
    bool open = false; ///< Anybody may come in.
    bool operator==(const Found &) const = default;
};

/// A page of rooms that were found.
struct Page
{
    QList<Found> rooms;
    disco::ItemsPage paging; ///< Without items.
};

/// Payload (type get) that looks for `words`, those with most people first.
QDomElement query(const QString &words, int size, const QString &after = {});

/// The page in the answer `iq`, or nothing when it is no such answer.
std::optional<Page> page(const QDomElement &iq);

} // namespace parlour::search

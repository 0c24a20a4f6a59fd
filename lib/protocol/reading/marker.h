// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <optional>

/// How far the person has read, kept by the server for all devices of the account (XEP-0490).
namespace parlour::reading {

inline constexpr QLatin1StringView DisplayedNs("urn:xmpp:mds:displayed:0");
/// Feature of a client that wants to be told of changes.
inline constexpr QLatin1StringView DisplayedNotify("urn:xmpp:mds:displayed:0+notify");

/// The newest message of a chat that a person has seen. Whether it comes after what was seen before is for whoever knows the
/// chat to say: neither server minds markers that go back.
struct Marker
{
    Jid chat;   ///< A room or a person, bare; somebody in a room, full.
    Jid by;     ///< Whose stanza-id it is: the room's, or our account's.
    QString id; ///< Stanza-id (XEP-0359); never empty.
    bool operator==(const Marker &) const = default;
};

/// Payload (type get) for all markers, section 3.4.
QDomElement fetchMarkers();

/// Payload (type set) that stores `marker`, section 3.2.
QDomElement publish(const Marker &marker);

/// The markers in the answer `iq`, each chat once; of what else is there, nothing. `account` is ours: an id that neither the
/// chat nor our server has given is no place in it.
QList<Marker> markers(const QDomElement &iq, const Jid &account);

/// The markers that `message` tells of, or nothing when it tells of none. Whether it is our account that tells is for the
/// caller to check. What was taken away is not told: to have read a chat once is for good.
std::optional<QList<Marker>> markerNews(const QDomElement &message, const Jid &account);

} // namespace parlour::reading

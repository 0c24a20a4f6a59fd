// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <optional>

/// Read markers of the person, kept by the server for all devices of the account (XEP-0490).
namespace parlour::reading {

inline constexpr QLatin1StringView DisplayedNs("urn:xmpp:mds:displayed:0");
/// Feature of a client that wants to be told of changes.
inline constexpr QLatin1StringView DisplayedNotify("urn:xmpp:mds:displayed:0+notify");

/// The newest message of a chat that a person has seen. The caller, who knows the chat, decides whether it comes after
/// the one before: neither server minds markers that go back.
struct Marker
{
    Jid chat;   ///< A room or a person, bare; somebody in a room, full.
    Jid by;     ///< Archive that gave the stanza-id: the room, or our account.
    QString id; ///< Stanza-id (XEP-0359); never empty.
    bool operator==(const Marker &) const = default;
};

/// Payload (type get) for all markers, section 3.4.
QDomElement fetchMarkers();

/// Payload (type set) that stores `marker`, section 3.2.
QDomElement publish(const Marker &marker);

/// The markers in the answer `iq`, each chat once; other items are left out. `account` is ours: an id that neither the
/// chat nor our server has given is no place in it.
QList<Marker> markers(const QDomElement &iq, const Jid &account);

/// The markers that `message` announces, or nothing when it announces none. The caller checks that our account sent it.
/// Removed markers are left out: a chat that was read once stays read.
std::optional<QList<Marker>> markerNews(const QDomElement &message, const Jid &account);

} // namespace parlour::reading

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <QByteArray>
#include <optional>

/// Pictures of people: published (XEP-0084), or kept in a vCard (XEP-0153). Announcements hold a hash; see
/// avatar::hash.
namespace parlour::avatar {

inline constexpr QLatin1StringView DataNs("urn:xmpp:avatar:data");
inline constexpr QLatin1StringView MetadataNs("urn:xmpp:avatar:metadata");
/// Feature that has servers tell us when contacts publish another picture (XEP-0084 section 4.1.2, XEP-0163 section 4).
inline constexpr QLatin1StringView MetadataNotify("urn:xmpp:avatar:metadata+notify");

/// Place from which a picture is fetched.
enum class Source {
    Published, ///< The data node at the bare address of its owner.
    VCard,     ///< The vCard at the bare address, or of an occupant at the full one.
};

/// Announcement of somebody's picture.
struct News
{
    Jid owner;       ///< Bare for what is published.
    QString hash {}; ///< Empty: there is none.
    bool operator==(const News &) const = default;
};

/// Returns the announcement in the event in `message`; nothing when there is none, or it comes from anybody but the
/// bare address that owns the node. A picture that is too large, or only on the web, counts as none.
std::optional<News> published(const QDomElement &message);

/// Returns the announcement of a vCard's picture in `presence` of somebody outside of rooms; nothing when there is
/// none.
std::optional<News> inVCard(const QDomElement &presence);

/// Payload (type get) that asks for the picture `hash`.
QDomElement query(Source source, const QString &hash);

/// Returns the bytes of the picture `hash` in the answer `iq`; nothing when there is none, or another one.
std::optional<QByteArray> data(const QDomElement &iq, Source source, const QString &hash);

} // namespace parlour::avatar

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <QByteArray>
#include <optional>

/// The pictures of people: published (XEP-0084), or kept in a vCard (XEP-0153). What is announced is a hash; see avatar::hash.
namespace parlour::avatar {

inline constexpr QLatin1StringView DataNs("urn:xmpp:avatar:data");
inline constexpr QLatin1StringView MetadataNs("urn:xmpp:avatar:metadata");
/// With this feature servers tell us when contacts publish another picture (XEP-0084 section 4.1.2, XEP-0163 section 4).
inline constexpr QLatin1StringView MetadataNotify("urn:xmpp:avatar:metadata+notify");

/// Where a picture can be asked for.
enum class Source {
    Published, ///< From the data node at the bare address of its owner.
    VCard,     ///< From the vCard at the bare address, or of an occupant at the full one.
};

/// Somebody announces their picture.
struct News
{
    Jid owner;       ///< Bare for what is published.
    QString hash {}; ///< Empty: there is none.
    bool operator==(const News &) const = default;
};

/// What the event in `message` tells of a published picture; nothing when it tells of none, or comes from anybody but the bare
/// address that owns the node. One that is too large, or only on the web, is none.
std::optional<News> published(const QDomElement &message);

/// What `presence` of somebody outside of rooms tells of the picture in their vCard; nothing when it does not say.
std::optional<News> inVCard(const QDomElement &presence);

/// Payload (type get) that asks for the picture `hash`.
QDomElement query(Source source, const QString &hash);

/// The bytes of the picture `hash` in the answer `iq`; nothing when there is none, or another one.
std::optional<QByteArray> data(const QDomElement &iq, Source source, const QString &hash);

} // namespace parlour::avatar

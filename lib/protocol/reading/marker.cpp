// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reading/marker.h"

#include "protocol/pubsub/node.h"
#include "protocol/text/bounded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::reading {

using pubsub::EventNs;
using pubsub::PubsubNs;

/// Prosody keeps 256, ejabberd more.
static constexpr qsizetype MaxMarkers = 5000;

QDomElement fetchMarkers()
{
    return pubsub::items(QString(DisplayedNs));
}

QDomElement publish(const Marker &marker)
{
    const auto displayed = xml::element(u"displayed"_s, DisplayedNs);
    auto stanzaId = xml::append(displayed, u"stanza-id"_s, xml::StableIdNs);
    stanzaId.setAttribute(u"by"_s, marker.by.toString());
    stanzaId.setAttribute(u"id"_s, marker.id);
    return pubsub::publishForUs(QString(DisplayedNs), marker.chat.toString(), displayed);
}

static std::optional<Marker> marker(const QDomElement &item, const Jid &account)
{
    const auto chat = Jid::parse(item.attribute(u"id"_s));
    const auto displayed = xml::child(item, u"displayed", DisplayedNs);
    const auto stanzaIds = xml::children(displayed, u"stanza-id", xml::StableIdNs);
    if (!chat || stanzaIds.size() != 1)
        return std::nullopt;
    const auto by = Jid::parse(stanzaIds.first().attribute(u"by"_s));
    const QString id = stanzaIds.first().attribute(u"id"_s);
    if (!by || (*by != chat->toBare() && *by != account.toBare()) || id.isEmpty() || id.size() > MaxId)
        return std::nullopt;
    return Marker {*chat, *by, id};
}

/// The markers in `list`, an <items/> in namespace `ns`. Of two for one chat the last counts.
static QList<Marker> read(const QDomElement &list, QLatin1StringView ns, const Jid &account)
{
    QList<Marker> found;
    QHash<QString, qsizetype> places;
    for (const auto &item : xml::children(list, u"item", ns)) {
        const auto read = marker(item, account);
        if (!read)
            continue;
        const QString chat = read->chat.toString();
        if (const auto place = places.constFind(chat); place != places.constEnd())
            found[*place] = *read;
        else if (found.size() < MaxMarkers) {
            places.insert(chat, found.size());
            found << *read;
        }
    }
    return found;
}

static bool isOurs(const QDomElement &list)
{
    return list.attribute(u"node"_s) == DisplayedNs;
}

QList<Marker> markers(const QDomElement &iq, const Jid &account)
{
    const auto list = pubsub::list(iq);
    return isOurs(list) ? read(list, PubsubNs, account) : QList<Marker>();
}

std::optional<QList<Marker>> markerNews(const QDomElement &message, const Jid &account)
{
    if (message.tagName() != "message"_L1 || message.attribute(u"type"_s) == "error"_L1)
        return std::nullopt;
    const auto list = xml::child(xml::child(message, u"event", EventNs), u"items", EventNs);
    return isOurs(list) ? std::optional(read(list, EventNs, account)) : std::nullopt;
}

} // namespace parlour::reading

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/avatar/personpicture.h"

#include "protocol/avatar/vcardphoto.h"
#include "protocol/pubsub/node.h"

using namespace Qt::StringLiterals;

namespace parlour::avatar {

/// Returns the hash of the first picture that can be fetched; empty when `metadata` has none.
static QString fetchable(const QDomElement &metadata)
{
    for (const auto &info : xml::children(metadata, u"info", MetadataNs)) {
        const auto known = hash(info.attribute(u"id"_s));
        if (known && !info.hasAttribute(u"url"_s) && info.attribute(u"bytes"_s).toLongLong() <= MaxBytes)
            return *known;
    }
    return {};
}

std::optional<News> published(const QDomElement &message)
{
    if (message.tagName() != "message"_L1 || message.attribute(u"type"_s) == "error"_L1)
        return std::nullopt;
    const auto event = xml::child(message, u"event", pubsub::EventNs);
    const auto owner = event.isNull() ? std::nullopt : Jid::parse(message.attribute(u"from"_s));
    if (!owner || !owner->isBare())
        return std::nullopt;
    const auto ofNode = [&event](QStringView name) {
        const auto element = xml::child(event, name, pubsub::EventNs);
        return element.attribute(u"node"_s) == MetadataNs ? element : QDomElement();
    };
    if (!ofNode(u"purge").isNull() || !ofNode(u"delete").isNull())
        return News {*owner};
    const auto items = ofNode(u"items");
    const auto item = xml::child(items, u"item", pubsub::EventNs);
    if (item.isNull())
        return std::nullopt; // It only retracts an older one.
    return News {*owner, fetchable(xml::child(item, u"metadata", MetadataNs))};
}

std::optional<News> inVCard(const QDomElement &presence)
{
    if (presence.tagName() != "presence"_L1 || presence.hasAttribute(u"type"_s)
        || !xml::child(presence, u"x", xml::MucUserNs).isNull())
        return std::nullopt;
    const auto hash = updated(presence);
    const auto from = hash ? Jid::parse(presence.attribute(u"from"_s)) : std::nullopt;
    return from ? std::optional(News {from->toBare(), *hash}) : std::nullopt;
}

QDomElement query(Source source, const QString &hash)
{
    if (source == Source::VCard)
        return vCardQuery();
    const auto question = pubsub::items(DataNs);
    xml::append(xml::child(question, u"items", pubsub::PubsubNs), u"item"_s).setAttribute(u"id"_s, hash);
    return question;
}

static std::optional<QByteArray> anyData(const QDomElement &iq, Source source)
{
    if (source == Source::VCard) {
        const auto found = photo(iq);
        return found ? std::optional(found->data) : std::nullopt;
    }
    const auto items = pubsub::list(iq);
    const auto item = xml::child(items, u"item", pubsub::PubsubNs);
    return bytes(xml::child(item, u"data", DataNs).text());
}

std::optional<QByteArray> data(const QDomElement &iq, Source source, const QString &hash)
{
    const auto found = anyData(iq, source);
    return found && hashOf(*found) == hash ? found : std::nullopt;
}

} // namespace parlour::avatar

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/avatar/publishing.h"

#include "protocol/avatar/personpicture.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/pubsub/node.h"

using namespace Qt::StringLiterals;

namespace parlour::avatar {

static QDomElement publication(QLatin1StringView node, const QString &id, const QDomElement &content)
{
    const auto payload = xml::element(u"pubsub"_s, pubsub::PubsubNs);
    auto publish = xml::append(payload, u"publish"_s);
    publish.setAttribute(u"node"_s, QString(node));
    auto item = xml::append(publish, u"item"_s);
    if (!id.isEmpty())
        item.setAttribute(u"id"_s, id);
    item.appendChild(item.ownerDocument().importNode(content, true));
    return payload;
}

QDomElement publishData(const QByteArray &png)
{
    const auto data = xml::element(u"data"_s, DataNs);
    QDomElement(data).appendChild(data.ownerDocument().createTextNode(QString::fromLatin1(png.toBase64())));
    return publication(DataNs, hashOf(png), data);
}

QDomElement publishMetadata(const QByteArray &png, const QSize &size)
{
    const auto metadata = xml::element(u"metadata"_s, MetadataNs);
    auto info = xml::append(metadata, u"info"_s);
    info.setAttribute(u"id"_s, hashOf(png));
    info.setAttribute(u"type"_s, u"image/png"_s);
    info.setAttribute(u"bytes"_s, QString::number(png.size()));
    info.setAttribute(u"width"_s, QString::number(size.width()));
    info.setAttribute(u"height"_s, QString::number(size.height()));
    return publication(MetadataNs, hashOf(png), metadata);
}

QDomElement publishNone()
{
    return publication(MetadataNs, {}, xml::element(u"metadata"_s, MetadataNs));
}

} // namespace parlour::avatar

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/avatar/publishing.h"

#include "protocol/avatar/personpicture.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/pubsub/node.h"

using namespace Qt::StringLiterals;

namespace parlour::avatar {

QDomElement publishData(const QByteArray &png)
{
    const auto data = xml::element(u"data"_s, DataNs);
    QDomElement(data).appendChild(data.ownerDocument().createTextNode(QString::fromLatin1(png.toBase64())));
    return pubsub::publish(DataNs, hashOf(png), data);
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
    return pubsub::publish(MetadataNs, hashOf(png), metadata);
}

QDomElement publishNone()
{
    return pubsub::publish(MetadataNs, {}, xml::element(u"metadata"_s, MetadataNs));
}

} // namespace parlour::avatar

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QByteArray>
#include <QSize>

/// Publishing of our own picture (XEP-0084 section 4): its bytes first, then its metadata.
namespace parlour::avatar {

/// Feature of servers that keep the picture of the vCard the same as the published one (XEP-0398).
inline constexpr QLatin1StringView ConversionFeature("urn:xmpp:pep-vcard-conversion:0");

/// Payload (type set) that stores the bytes of a PNG.
QDomElement publishData(const QByteArray &png);
/// Payload (type set) that announces a PNG with `size` pixels.
QDomElement publishMetadata(const QByteArray &png, const QSize &size);
/// Payload (type set) that announces that there is no picture any more.
QDomElement publishNone();

} // namespace parlour::avatar

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/stripping.h"

#include "protocol/sharing/mediatype.h"
#include "protocol/sharing/strippingparts.h"

using namespace Qt::StringLiterals;

namespace parlour::sharing {

Stripped stripped(const QByteArray &file)
{
    const QString type = mediaTypeOf(file.left(4096));
    std::optional<QByteArray> left;
    if (type == "image/jpeg"_L1)
        left = strippedJpeg(file);
    else if (type == "image/png"_L1)
        left = strippedPng(file);
    else if (type == "image/webp"_L1)
        left = strippedWebp(file);
    else if (type.startsWith("image/"_L1) && type != "image/gif"_L1 && type != "image/bmp"_L1)
        return {Stripped::Outcome::Unknown, {}};
    else
        return {kindOf(type) == FileKind::Video ? Stripped::Outcome::Unknown : Stripped::Outcome::Nothing, {}};
    if (!left)
        return {Stripped::Outcome::Unknown, {}};
    if (*left == file)
        return {};
    return {Stripped::Outcome::Removed, *left};
}

} // namespace parlour::sharing

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

/// Checks on the bytes of a stranger's picture before any of it is decoded.
namespace parlour::picture {

/// "png", "jpeg", "gif" or "webp", by the first bytes of `data`; empty for everything else, which is not looked into.
QByteArray formatOf(const QByteArray &data);

/// Maximum of a picture: bytes as it came, and pixels a side.
struct Limits
{
    qsizetype bytes;
    int side;
};

/// `data` without what could make decoding it cost more than its sides do, or nothing when the picture itself does: more
/// bytes than `limits` allow, a JPEG of more than 50 scans, a GIF with too large a screen, any other format. A PNG is left
/// with what makes its pixels: no texts and frames, which may be packed a thousand times, and no large colour profile.
std::optional<QByteArray> modest(const QByteArray &data, const Limits &limits);

} // namespace parlour::picture

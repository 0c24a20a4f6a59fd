// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

/// What the bytes of a stranger's picture tell before any of it is decoded.
namespace parlour::picture {

/// "png", "jpeg", "gif" or "webp", by how `data` begins; empty for everything else, which is not looked into any further.
QByteArray formatOf(const QByteArray &data);

/// The most that is taken of a picture: bytes as it came, and pixels a side.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/avatar/vcardphoto.h"

#include <QImage>

/// Pictures from strangers and from files: decoded with limits, and made small. Nothing here touches the window; it
/// belongs on a thread of its own.
namespace parlour::picture {

/// Width and height of the largest picture that is shown or sent, in pixels.
inline constexpr int Side = 192;

/// "png", "jpeg", "gif" or "webp", by how `data` begins; empty for everything else, which is not looked into any further.
QByteArray formatOf(const QByteArray &data);

/// The middle of the picture in `data`, as a square of at most Side pixels; null when it is none of PNG, JPEG, WebP and GIF,
/// damaged, or too large to be decoded (more than 4096 pixels a side). Of a moving picture it is the first moment.
QImage decoded(const QByteArray &data);

/// `square` cut to a circle.
QImage rounded(const QImage &square);

/// `square` as a file of its own: PNG when it is see-through or small that way, else JPEG. Holds pixels and nothing else: no place,
/// no camera, no comment.
avatar::Photo encoded(const QImage &square);

} // namespace parlour::picture

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/bounddevice.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/picture/modest.h"

#include <QImage>

/// Pictures from strangers and from files: decoded with limits, and made small. Nothing here touches the window; it
/// belongs on a thread of its own.
namespace parlour::picture {

/// Width and height of the largest picture that is shown or sent, in pixels.
inline constexpr int Side = 192;

/// The most pixels a side that are decoded of what a stranger sent, and of a file of one's own.
inline constexpr int StrangersSide = 1024;
inline constexpr int OwnSide = 4096;

/// The picture in `data`; null when it is none of PNG, JPEG, WebP and GIF, damaged, has more than `largestSide` pixels a side
/// or costs more than a picture may, or `stop` is set. Of a moving picture it is the first moment.
QImage read(const QByteArray &data, int largestSide, const Stop &stop = {});

/// The middle of that picture, as a square of at most Side pixels.
QImage decoded(const QByteArray &data, int largestSide = StrangersSide, const Stop &stop = {});

/// `square` cut to a circle.
QImage rounded(const QImage &square);

/// `square` as a file of its own: PNG when it is see-through or small that way, else JPEG. Holds pixels and nothing else: no place,
/// no camera, no comment.
avatar::Photo encoded(const QImage &square);

} // namespace parlour::picture

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

/// Limits for pictures of strangers, for those in challenges of rooms, and for files of one's own.
inline constexpr Limits Strangers {avatar::MaxBytes, 1024};
inline constexpr Limits Questions {avatar::MaxBytes, 1000};
inline constexpr Limits Own {20 * 1024 * 1024, 4096};

/// Returns the picture in `data`, as far as it keeps to `limits`: the only place where the bytes of a picture are
/// decoded. Null when it is none of PNG, JPEG, WebP and GIF, damaged, or costs more than a picture may, or when `stop`
/// is set. Of an animated picture, returns the first frame.
QImage read(const QByteArray &data, const Limits &limits, const Stop &stop = {});

/// Limits of a picture that is shown at the size at which it is drawn: bytes, and pixels in all; fewer for those that
/// are decoded as a whole.
struct DrawnLimits
{
    qsizetype bytes = 20 * 1024 * 1024;
    qint64 pixels = 50'000'000;
    qint64 wholePixels = 16'000'000;
};
/// Returns the picture in `data`, upright, no larger than `bound`; null as for read(). A large JPEG is never decoded as
/// a whole.
QImage drawn(const QByteArray &data, const QSize &bound, const Stop &stop = {}, const DrawnLimits &limits = {});
/// Returns the size of the picture in `data`, upright, without decoding it; empty when it is none.
QSize uprightSize(const QByteArray &data);

/// Returns the middle of the picture in `data`, as a square of at most Side pixels.
QImage decoded(const QByteArray &data, const Limits &limits = Strangers, const Stop &stop = {});

/// Returns `square` cut to a circle.
QImage rounded(const QImage &square);

/// Returns `square` as a file of its own: PNG when it is see-through or small that way, else JPEG. Holds pixels and
/// nothing else: no place, no camera, no comment.
avatar::Photo encoded(const QImage &square);

} // namespace parlour::picture

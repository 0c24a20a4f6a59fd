// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>

namespace parlour::sharing {

/// Maximum size in bytes of a picture that is looked into.
inline constexpr qsizetype MaxStripped = 64 * 1024 * 1024;

/// A picture without what tells where, when and with what it was taken.
struct Stripped
{
    enum class Outcome {
        Nothing, ///< A JPEG, PNG or WebP without such metadata, or a file that is not a picture.
        Removed, ///< `data` is the rest: the same pixels, upright as before, with their colours.
        Unknown, ///< May have such metadata that Parlour cannot remove: HEIC, TIFF, AVIF, a video; a damaged picture.
    };
    Outcome outcome = Outcome::Nothing;
    QByteArray data {};
    bool operator==(const Stripped &) const = default;
};

/// `file` without its metadata (XEP-0363 section 9.2): Exif, XMP, IPTC, comments, texts, thumbnails, what follows its
/// end. It is not decoded. Of JPEG, PNG and WebP only what makes the picture is kept: pixels, colour profile, which
/// side is up.
Stripped stripped(const QByteArray &file);

} // namespace parlour::sharing

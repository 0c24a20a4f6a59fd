// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <functional>

namespace parlour::sharing {

/// Format of a file with sound or moving pictures.
enum class Container {
    None, ///< None that is played here, whatever it is.
    Ogg,
    Mp4,
    Matroska, ///< WebM, too.
    Mp3,
    Wav,
    Flac,
};

/// Returns at most so many bytes of a file from a place on; fewer where it ends.
using BytesAt = std::function<QByteArray(qint64 at, qint64 most)>;

/// The format of a file, by its content alone. What plays files finds out by itself what a file is, and follows lists of
/// other files and addresses that call themselves a video: so a file is of a format only if it begins in a way that
/// no list does, for any reader.
Container containerOf(const BytesAt &bytes);

/// The length of the tag (ID3) with which a file begins, of which `head` has ten bytes or more; 0 where there is none.
qint64 tagLength(const QByteArray &head);

} // namespace parlour::sharing

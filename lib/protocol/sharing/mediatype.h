// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace parlour::sharing {

/// Kind of a file to people.
enum class FileKind {
    Other,
    Picture, ///< JPEG, PNG, WebP or GIF: shown in place.
    Audio,   ///< Heard in place, if it is of a known Container.
    Video,   ///< Seen in place, if it is of a known Container.
};

/// The media type of the file that begins with `head` (a few kilobytes are enough), by its content alone; empty where
/// that does not tell. What a browser would run (HTML, SVG, scripts) is text/plain.
QString mediaTypeOf(const QByteArray &head);

/// Returns the kind of a file with that media type. Only mediaTypeOf() can be believed.
FileKind kindOf(const QString &mediaType);

} // namespace parlour::sharing

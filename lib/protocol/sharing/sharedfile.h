// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/mediatype.h"
#include "protocol/xml/dom.h"

#include <QSize>
#include <optional>

/// Files that people show each other: uploaded somewhere, and named in a message.
namespace parlour::sharing {

/// A file that a message names. Everything but the address is a claim of its sender, bounded, and to be looked at again once
/// the file is here.
struct SharedFile
{
    QString url {};         ///< https, with a host, without user information, at most 2000 characters.
    QString name {};        ///< Safe, see filename.h; never empty.
    qint64 size = -1;       ///< Bytes; -1: not told.
    QString mediaType {};   ///< May be empty.
    QSize dimensions {};    ///< Pixels; empty where not told.
    QByteArray sha256 {};   ///< 32 bytes, or none.
    QString description {}; ///< One line of plain text, or empty.
    bool operator==(const SharedFile &) const = default;
};

/// Returns the kind of `file` that its sender claims.
FileKind claimedKind(const SharedFile &file);

/// Returns whether files are sent to and fetched from `url`: https, a host, no name or password in it.
bool isSharedAddress(const QString &url);

/// The file that `message` with this body names: by XEP-0447, of which the first address that can be used counts, or by
/// XEP-0066 where the body is that address (section 3). Nothing where it names none.
std::optional<SharedFile> sharedFile(const QDomElement &message, const QString &body);

/// Returns the words in `body`, that of `message`, besides `file`; the file's address where there are none.
QString wordsBeside(const SharedFile &file, const QDomElement &message, const QString &body);

/// Adds `file` to `message`, whose body is the file's address and nothing else: XEP-0447 with XEP-0446, XEP-0066 for older
/// programs, and the body marked as a fallback for the first (XEP-0428).
void addFile(const QDomElement &message, const SharedFile &file);

/// Returns the name under which the content of `url` is kept on this computer: 64 hexadecimal digits.
QString cacheKey(const QString &url);

} // namespace parlour::sharing

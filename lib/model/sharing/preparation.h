// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/bounddevice.h"
#include "protocol/sharing/mediatype.h"
#include "protocol/sharing/stripping.h"

#include <QDateTime>
#include <QSize>

namespace parlour {

/// Maximum number of bytes of a file that is sent, as far as the server has told by now; 0: not known.
using SizeLimit = std::shared_ptr<const std::atomic<qint64>>;

/// A version of a file that can be sent.
struct Version
{
    QString path;
    qint64 size = 0;
    QByteArray sha256 {}; ///< May be empty.
    bool operator==(const Version &) const = default;
};

/// A file on this computer, examined before it is sent.
struct Preparation
{
    bool readable = false;
    Version original {};
    QDateTime changed {}; ///< Modification time of the original, UTC.
    QString mediaType {}; ///< By content, or else by name.
    sharing::FileKind kind = sharing::FileKind::Other;
    QSize dimensions {}; ///< Upright; of pictures.
    sharing::Stripped::Outcome outcome = sharing::Stripped::Outcome::Nothing;
    Version bare {};    ///< Without telltale metadata, where that was Removed.
    QString preview {}; ///< Path of a small picture of it; or empty.
};

/// Examines the file at `path`; files made of it get names that begin with `made`. A file over `most` gets no hash. For a
/// thread of its own.
Preparation prepared(const QString &path, const QString &made, const SizeLimit &most, const picture::Stop &stop);

/// Writes `image` to `path`, readable for the owner only. Returns false where that fails, or there is no picture.
bool writePicture(const QImage &image, const QString &path, const char *format);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/bounddevice.h"
#include "protocol/sharing/mediatype.h"
#include "protocol/sharing/stripping.h"

#include <QDateTime>
#include <QSize>

namespace parlour {

/// A file as it would be sent.
struct Version
{
    QString path;
    qint64 size = 0;
    QByteArray sha256 {};
    bool operator==(const Version &) const = default;
};

/// A file on this computer, looked at before it is sent.
struct Preparation
{
    bool readable = false;
    Version original {};
    QDateTime changed {}; ///< The original, UTC.
    QString mediaType {}; ///< By content, and where that does not tell, by name.
    sharing::FileKind kind = sharing::FileKind::Other;
    QSize dimensions {}; ///< Upright; of pictures.
    sharing::Stripped::Outcome outcome = sharing::Stripped::Outcome::Nothing;
    Version bare {};    ///< Without what tells too much, where that was Removed.
    QString preview {}; ///< A small picture of it, a file; or empty.
};

/// Looks at the file at `path`; what is made of it gets names that begin with `made`. For a thread of its own.
Preparation prepared(const QString &path, const QString &made, const picture::Stop &stop);

/// Writes `image` to `path`, for the eyes of the owner only. False where that fails, or there is no picture.
bool writePicture(const QImage &image, const QString &path, const char *format);

} // namespace parlour

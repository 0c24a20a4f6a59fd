// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/preparation.h"

#include "model/avatar/picture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace parlour {

using sharing::Stripped;

static constexpr QSize PreviewBound {480, 320};

/// Opens a file that is readable for the owner only, from the first byte on.
static bool openOwn(QFile &file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner);
}

bool writePicture(const QImage &image, const QString &path, const char *format)
{
    QFile file(path);
    if (image.isNull() || path.isEmpty() || !openOwn(file))
        return false;
    if (image.save(&file, format, 85) && file.flush())
        return true;
    if (QFileInfo(path).isFile()) // Half a picture, where the disk is full.
        file.remove();
    return false;
}

static bool writeBytes(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !openOwn(file))
        return false;
    return file.write(bytes) == bytes.size() && file.flush();
}

/// Returns the hash of `file`, and none once that turns out to be in vain.
static QByteArray hashOf(QFile &file, const SizeLimit &most, const picture::Stop &stop)
{
    constexpr qint64 Slice = 1024 * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray part = file.read(Slice); !part.isEmpty(); part = file.read(Slice)) {
        const qint64 limit = *most;
        if ((stop && *stop) || (limit > 0 && file.size() > limit))
            return {};
        hash.addData(part);
    }
    return file.error() == QFile::NoError ? hash.result() : QByteArray();
}

/// Removes the metadata of a picture, as far as possible, and makes a small one.
static void lookInto(Preparation &result, const QByteArray &content, const QString &made, const picture::Stop &stop)
{
    auto bare = sharing::stripped(content);
    result.outcome = bare.outcome;
    const QString path = made + ".bare"_L1;
    if (bare.outcome == Stripped::Outcome::Removed && writeBytes(bare.data, path))
        result.bare = {path, bare.data.size(), QCryptographicHash::hash(bare.data, QCryptographicHash::Sha256)};
    else if (bare.outcome == Stripped::Outcome::Removed)
        result.outcome = Stripped::Outcome::Unknown; // No space on the disk for it.
    if (result.kind != sharing::FileKind::Picture)
        return;
    result.dimensions = picture::uprightSize(content);
    const QString preview = made + ".preview"_L1;
    if (writePicture(picture::drawn(content, PreviewBound, stop), preview, "png"))
        result.preview = preview;
}

static QString typeByName(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
}

Preparation prepared(const QString &path, const QString &made, const SizeLimit &most, const picture::Stop &stop)
{
    Preparation result;
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly) || file.isSequential())
        return result;
    result.readable = true;
    result.original = {path, file.size()};
    result.changed = info.lastModified().toUTC();
    const QByteArray head = file.read(4096);
    result.mediaType = sharing::mediaTypeOf(head);
    result.kind = sharing::kindOf(result.mediaType);
    const bool isPicture = result.mediaType.startsWith("image/"_L1);
    if (result.mediaType.isEmpty() || result.mediaType == "text/plain"_L1)
        result.mediaType = typeByName(path);
    file.seek(0);
    if (isPicture && file.size() <= sharing::MaxStripped)
        lookInto(result, file.readAll(), made, stop);
    else
        result.outcome = isPicture ? Stripped::Outcome::Unknown : sharing::stripped(head).outcome;
    file.seek(0);
    result.original.sha256 = hashOf(file, most, stop);
    return result;
}

} // namespace parlour

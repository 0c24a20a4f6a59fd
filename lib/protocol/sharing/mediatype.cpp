// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/mediatype.h"

#include <QByteArrayView>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::sharing {

namespace {

/// Bytes at a place in a file.
struct Magic
{
    qsizetype at;
    QByteArrayView bytes;
    QLatin1StringView type;
};

// A zero in a literal would end it: lengths are of the array.
template <qsizetype Size>
constexpr QByteArrayView raw(const char (&bytes)[Size])
{
    return QByteArrayView(bytes, Size - 1);
}

const Magic Known[] {
    {0, raw("\xff\xd8\xff"), "image/jpeg"_L1},
    {0, raw("\x89PNG\r\n\x1a\n"), "image/png"_L1},
    {0, raw("GIF87a"), "image/gif"_L1},
    {0, raw("GIF89a"), "image/gif"_L1},
    {8, raw("WEBP"), "image/webp"_L1},
    {0, raw("II*\0"), "image/tiff"_L1},
    {0, raw("MM\0*"), "image/tiff"_L1},
    {0, raw("BM"), "image/bmp"_L1},
    {8, raw("WAVE"), "audio/wav"_L1},
    {8, raw("AVI "), "video/x-msvideo"_L1},
    {0, raw("OggS"), "audio/ogg"_L1},
    {0, raw("fLaC"), "audio/flac"_L1},
    {0, raw("ID3"), "audio/mpeg"_L1},
    {0, raw("\xff\xfb"), "audio/mpeg"_L1},
    {0, raw("\xff\xfa"), "audio/mpeg"_L1},
    {0, raw("\xff\xf3"), "audio/mpeg"_L1},
    {0, raw("\xff\xf2"), "audio/mpeg"_L1},
    {0, raw("\xff\xe3"), "audio/mpeg"_L1},
    {0, raw("\x1a\x45\xdf\xa3"), "video/webm"_L1},
    {0, raw("%PDF-"), "application/pdf"_L1},
    {0, raw("PK\x03\x04"), "application/zip"_L1},
    {0, raw("\x1f\x8b"), "application/gzip"_L1},
};

} // namespace

/// Type of the family of MP4, which the first box names.
static QString boxed(QByteArrayView head)
{
    const QByteArrayView brand = head.sliced(8, 4);
    const auto isOne = [brand](std::initializer_list<const char *> brands) {
        return std::ranges::any_of(brands, [brand](const char *one) { return brand == QByteArrayView(one); });
    };
    if (isOne({"heic", "heix", "mif1", "hevc", "msf1"}))
        return u"image/heic"_s;
    if (isOne({"jp2 ", "jpx ", "jpm "}))
        return u"image/jp2"_s;
    if (isOne({"avif", "avis"}))
        return u"image/avif"_s;
    if (isOne({"M4A ", "M4B "}))
        return u"audio/mp4"_s;
    return isOne({"qt  "}) ? u"video/quicktime"_s : u"video/mp4"_s;
}

/// Returns whether it is text in UTF-8; the last character may be cut off.
static bool isText(QByteArrayView head)
{
    const auto isNone = [](char byte) {
        return uchar(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f';
    };
    for (int cut = 0; cut < 4 && !head.isEmpty() && !head.isValidUtf8(); ++cut)
        head.chop(1);
    return !head.isEmpty() && head.isValidUtf8() && std::ranges::none_of(head, isNone);
}

QString mediaTypeOf(const QByteArray &head)
{
    const QByteArrayView view(head);
    if (view.size() >= 12 && view.sliced(4, 4) == QByteArrayView("ftyp"))
        return boxed(view);
    for (const Magic &one : Known) {
        const bool isThere = view.size() >= one.at + one.bytes.size() && view.sliced(one.at).startsWith(one.bytes);
        if (isThere && (one.at == 0 || view.startsWith("RIFF")))
            return one.type;
    }
    return isText(head) ? u"text/plain"_s : QString();
}

FileKind kindOf(const QString &mediaType)
{
    static const QStringList pictures {u"image/jpeg"_s, u"image/png"_s, u"image/webp"_s, u"image/gif"_s};
    const QString type = mediaType.toLower();
    if (pictures.contains(type))
        return FileKind::Picture;
    if (type.startsWith("audio/"_L1))
        return FileKind::Audio;
    return type.startsWith("video/"_L1) ? FileKind::Video : FileKind::Other;
}

} // namespace parlour::sharing

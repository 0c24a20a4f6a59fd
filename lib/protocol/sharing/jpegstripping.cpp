// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/strippingparts.h"

#include <algorithm>

namespace parlour::sharing {

namespace {

constexpr uchar StartOfScan = 0xda, EndOfImage = 0xd9, App0 = 0xe0, App1 = 0xe1, App2 = 0xe2, App14 = 0xee,
                App15 = 0xef, Comment = 0xfe;

/// A marker and its content.
struct JpegSegment
{
    uchar marker = 0;
    QByteArrayView content {}; ///< With its length.
};

bool makesPicture(const JpegSegment &segment)
{
    const auto words = segment.content.sliced(2);
    if (segment.marker == App0)
        return words.startsWith("JFIF"); // Without its own small picture, see below.
    if (segment.marker == App2)
        return words.startsWith("ICC_PROFILE");
    if (segment.marker == App14)
        return words.startsWith("Adobe");
    return segment.marker != Comment && (segment.marker < App0 || segment.marker > App15);
}

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/// The end of the coded data that begins at `at`: the next marker that is no part of it.
qsizetype endOfScan(QByteArrayView file, qsizetype at)
{
    for (; at + 1 < file.size(); ++at) {
        const uchar next = uchar(file[at + 1]);
        if (uchar(file[at]) == 0xff && next != 0 && next != 0xff && !standsAlone(next))
            return at;
    }
    return file.size();
}

void appendSegment(QByteArray &to, uchar marker, QByteArrayView content)
{
    to += char(0xff);
    to += char(marker);
    to += content;
}

/// The header of a JFIF, which may hold a small picture: only its first 14 bytes are kept, which say that there is none.
QByteArray plainJfif(QByteArrayView content)
{
    QByteArray plain = content.first(std::min<qsizetype>(content.size(), 16)).toByteArray();
    if (plain.size() < 16)
        return {};
    plain[0] = 0;
    plain[1] = 16;
    plain[14] = plain[15] = 0;
    return plain;
}

QByteArray exifSegment(int up)
{
    const QByteArray tiff = orientationOnly(up);
    const qsizetype length = 2 + 6 + tiff.size();
    QByteArray content(1, char(length >> 8));
    content += char(length);
    content += QByteArray("Exif\0\0", 6) + tiff;
    return content;
}

/// Reader of the orientation, and of the segments that make the picture, one after the other.
struct JpegReader
{
    QByteArrayView file;
    qsizetype at = 2;
    int up = 1;
    QByteArray kept {};

    /// False at the end of what can be read.
    bool step(bool &ended)
    {
        if (at + 2 > file.size() || uchar(file[at]) != 0xff)
            return false;
        const uchar marker = uchar(file[at + 1]);
        if (marker == 0xff) {
            ++at;
            return true;
        }
        at += 2;
        if (marker == EndOfImage) {
            appendSegment(kept, EndOfImage, {});
            ended = true;
            return false;
        }
        if (standsAlone(marker))
            return true;
        if (marker == 0 || at + 2 > file.size())
            return false;
        const qsizetype length = uchar(file[at]) << 8 | uchar(file[at + 1]);
        if (length < 2 || at + length > file.size())
            return false;
        take({marker, file.sliced(at, length)});
        at += length;
        if (marker == StartOfScan) {
            const qsizetype end = endOfScan(file, at);
            kept += file.sliced(at, end - at);
            at = end;
        }
        return true;
    }

    void take(const JpegSegment &segment)
    {
        const auto words = segment.content.sliced(2);
        if (segment.marker == App1 && words.startsWith(QByteArrayView("Exif\0\0", 6)))
            up = orientation(words.sliced(6));
        if (makesPicture(segment))
            appendSegment(kept, segment.marker, segment.marker == App0 ? plainJfif(segment.content) : segment.content);
    }
};

} // namespace

std::optional<QByteArray> strippedJpeg(QByteArrayView file)
{
    JpegReader reader {file};
    bool ended = false;
    while (reader.step(ended)) { }
    if (!ended)
        return std::nullopt;
    QByteArray all;
    appendSegment(all, 0xd8, {});
    if (reader.up != 1)
        appendSegment(all, App1, exifSegment(reader.up));
    return all + reader.kept;
}

} // namespace parlour::sharing

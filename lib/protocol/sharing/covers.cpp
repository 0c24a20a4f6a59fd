// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/covers.h"

#include <QList>
#include <algorithm>

namespace parlour::sharing {

namespace {

/// A stretch of a file in which all bytes are replaced by one.
struct Blank
{
    qint64 at;
    qint64 length;
    char byte;
};

} // namespace

/// Words in front of a picture; with another first letter they mean nothing.
static QList<QByteArray> wordsBefore(Container container)
{
    switch (container) {
    case Container::Mp4:
        return {"covr", "chap"};
    case Container::Matroska:
        return {"image/"};
    case Container::Mp3:
        return {"APETAGEX"};
    case Container::Wav:
        return {"id3 ", "ID3 "};
    case Container::Flac:
        return {"METADATA_BLOCK_PICTURE"};
    case Container::None:
    case Container::Ogg: // Its pages have checksums.
        return {};
    }
    return {};
}

/// Blocks of a FLAC file that hold a picture become padding.
static QList<Blank> pictureBlocks(const BytesAt &bytes)
{
    constexpr int Most = 1000;
    constexpr char Picture = 6, Padding = 1;
    QList<Blank> blanks;
    qint64 at = 4;
    for (int i = 0; i < Most; ++i) {
        const QByteArray head = bytes(at, 4);
        if (head.size() < 4)
            break;
        const auto byte = [&head](int index) { return qint64(uchar(head[index])); };
        if ((byte(0) & 0x7f) == Picture)
            blanks << Blank {at, 1, char((byte(0) & 0x80) | Padding)};
        if ((byte(0) & 0x80) != 0)
            break;
        at += 4 + (byte(1) << 16 | byte(2) << 8 | byte(3));
    }
    return blanks;
}

static QList<Blank> blanksOf(Container container, const BytesAt &bytes)
{
    if (container == Container::Flac)
        return pictureBlocks(bytes);
    constexpr qint64 TagHead = 10;
    const qint64 tag = container == Container::Mp3 ? tagLength(bytes(0, TagHead)) : 0;
    return tag > TagHead ? QList<Blank> {{TagHead, tag - TagHead, '\0'}} : QList<Blank>();
}

static void spoil(QByteArray &part, const QByteArray &word)
{
    const QByteArray upper = word.size() > 8 ? part.toUpper() : part; // The long one may be written in small letters.
    for (qsizetype at = upper.indexOf(word); at >= 0; at = upper.indexOf(word, at + 1))
        part[at] = 'x';
}

BytesAt withoutCovers(Container container, const BytesAt &bytes)
{
    const auto words = wordsBefore(container);
    const auto blanks = blanksOf(container, bytes);
    return [=](qint64 at, qint64 most) {
        constexpr qint64 Margin = 32; // A word may begin before the part, or end behind it.
        const qint64 from = std::max(qint64(0), at - Margin);
        QByteArray part = bytes(from, most + (at - from) + Margin);
        for (const QByteArray &word : words)
            spoil(part, word);
        for (const Blank &blank : blanks) {
            const qint64 begin = std::max(blank.at, from), end = std::min(blank.at + blank.length, from + part.size());
            if (begin < end)
                std::fill(part.begin() + (begin - from), part.begin() + (end - from), blank.byte);
        }
        return part.mid(at - from, most);
    };
}

} // namespace parlour::sharing

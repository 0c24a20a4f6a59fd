// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/container.h"

#include "protocol/sharing/mediatype.h"

#include <QByteArrayView>
#include <QtEndian>
#include <algorithm>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace parlour::sharing {

static constexpr qint64 HeadSize = 4096;

static bool hasAt(QByteArrayView head, qsizetype at, QByteArrayView bytes)
{
    return head.size() >= at + bytes.size() && head.sliced(at, bytes.size()) == bytes;
}

static uchar byteAt(QByteArrayView head, qsizetype at)
{
    return at < head.size() ? uchar(head[at]) : 0;
}

/// A page that begins a stream, of the only version. What stands before the first sound (titles, a cover) is short.
static bool isOgg(QByteArrayView head, const BytesAt &bytes)
{
    constexpr qint64 PageHead = 27, MostBefore = 128 * 1024, LongestPageHead = PageHead + 255;
    if (head.size() < PageHead || !hasAt(head, 0, "OggS") || byteAt(head, 4) != 0 || (byteAt(head, 5) & 2) == 0)
        return false;
    for (qint64 at = 0; at <= MostBefore;) {
        const QByteArray page = bytes(at, LongestPageHead);
        const auto position = page.size() < PageHead ? 1 : qFromLittleEndian<qint64>(page.constData() + 6);
        if (position != 0 && position != -1)
            return true;
        const qsizetype segments = byteAt(page, PageHead - 1);
        at += PageHead + segments;
        for (qsizetype i = 0; i < segments; ++i)
            at += byteAt(page, PageHead + i);
    }
    return false;
}

/// The first box says so, and is short: its length begins with zeros, where a text has letters.
static bool isMp4(const QByteArray &head)
{
    if (head.size() < 16 || !hasAt(head, 4, "ftyp"))
        return false;
    const auto length = qFromBigEndian<quint32>(head.constData());
    const QString type = mediaTypeOf(head);
    return length >= 16 && length <= HeadSize && (type.startsWith("video/"_L1) || type.startsWith("audio/"_L1));
}

/// The first chunk has a name, and is shorter than 16 MB: a zero, where a text has letters.
static bool isWav(QByteArrayView head)
{
    const auto isOfNames = [](char letter) { return std::isalnum(uchar(letter)) || letter == ' '; };
    return head.size() >= 20 && std::ranges::all_of(head.sliced(12, 4), isOfNames) && hasAt(head, 0, "RIFF")
        && hasAt(head, 8, "WAVE") && byteAt(head, 19) == 0;
}

/// The first block of metadata is the one that has to be.
static bool isFlac(QByteArrayView head)
{
    return head.size() >= 42 && hasAt(head, 0, "fLaC") && (byteAt(head, 4) & 0x7f) == 0 && byteAt(head, 5) == 0
        && byteAt(head, 6) == 0 && byteAt(head, 7) == 34;
}

namespace {

/// A number of EBML: so many bytes, and what they say.
struct Vint
{
    qsizetype length;
    quint64 value;
};

} // namespace

/// The number at a place; with its marker, as names have it, or without, as lengths do.
static std::optional<Vint> vint(QByteArrayView head, qsizetype at, bool withMarker)
{
    const uchar first = byteAt(head, at);
    if (first == 0)
        return {};
    const int length = qCountLeadingZeroBits(first) + 1;
    if (at + length > head.size())
        return {};
    quint64 value = withMarker ? first : uchar(first & (0xff >> length));
    for (int i = 1; i < length; ++i)
        value = value << 8 | byteAt(head, at + i);
    return Vint {length, value};
}

/// The header names one of the two kinds of document.
static bool isMatroska(QByteArrayView head)
{
    constexpr quint64 DocType = 0x4282;
    if (!hasAt(head, 0, "\x1a\x45\xdf\xa3"))
        return false;
    const auto size = vint(head, 4, false);
    if (!size || size->value > quint64(head.size()))
        return false;
    qsizetype at = 4 + size->length;
    const qsizetype end = std::min(head.size(), at + qsizetype(size->value));
    while (at < end) {
        const auto name = vint(head, at, true);
        const auto length = name ? vint(head, at + name->length, false) : std::nullopt;
        if (!length || length->value > quint64(end - at))
            return false;
        at += name->length + length->length;
        const auto content = head.sliced(at, std::min(qsizetype(length->value), head.size() - at));
        if (name->value == DocType)
            return content == QByteArrayView("matroska") || content == QByteArrayView("webm");
        at += content.size();
    }
    return false;
}

/// The length of the frame of MPEG audio, layer III, that begins at a place; 0 where none does.
static qsizetype frameLength(QByteArrayView data, qsizetype at)
{
    static constexpr int Rates[][16] {
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0}, // MPEG 1, in kbit/s
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0}};    // MPEG 2 and 2.5
    static constexpr int Samplings[] {44'100, 48'000, 32'000, 0};
    if (at + 4 > data.size() || byteAt(data, at) != 0xff || (byteAt(data, at + 1) & 0xe6) != 0xe2)
        return 0;
    const int version = byteAt(data, at + 1) >> 3 & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const int rate = Rates[version == 3 ? 0 : 1][byteAt(data, at + 2) >> 4];
    const int sampling = Samplings[byteAt(data, at + 2) >> 2 & 3] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    if (version == 1 || rate == 0 || sampling == 0)
        return 0;
    return (version == 3 ? 144'000 : 72'000) * rate / sampling + (byteAt(data, at + 2) >> 1 & 1);
}

/// One frame follows the other, eight times or to the end of the file.
static bool areFrames(QByteArrayView data)
{
    constexpr int Enough = 8;
    qsizetype at = 0;
    int count = 0;
    for (; count < Enough; ++count) {
        const qsizetype length = frameLength(data, at);
        if (length == 0)
            return count >= 2 && (at >= data.size() || hasAt(data, at, "TAG"));
        at += length;
    }
    return true;
}

qint64 tagLength(const QByteArray &head)
{
    if (head.size() < 10 || !hasAt(head, 0, "ID3") || byteAt(head, 3) == 0xff || byteAt(head, 4) == 0xff)
        return 0;
    qint64 length = 0;
    for (int i = 6; i < 10; ++i) {
        if (byteAt(head, i) > 0x7f)
            return 0;
        length = length << 7 | byteAt(head, i);
    }
    return 10 + length + ((byteAt(head, 5) & 0x10) != 0 ? 10 : 0);
}

/// Returns whether a reader of manifests or of descriptions of sessions might find one: those look beyond the beginning.
static bool namesOthers(const QByteArray &data)
{
    const qsizetype end = data.indexOf('\0');
    const QByteArray text = data.left(end < 0 ? data.size() : end).toLower();
    return text.contains("<mpd") || text.contains("<compositionplaylist") || data.contains("c=IN IP");
}

/// Sound, with or without a tag: what stands behind the tag counts, since readers skip that.
static bool isMp3(const QByteArray &head, const BytesAt &bytes)
{
    constexpr qint64 EightFrames = 8 * 1442, FarthestLook = 1024 * 1024;
    const qint64 tag = tagLength(head);
    if (tag == 0 && byteAt(head, 0) != 0xff)
        return false;
    return areFrames(bytes(tag, EightFrames)) && !namesOthers(bytes(tag, FarthestLook));
}

Container containerOf(const BytesAt &bytes)
{
    const QByteArray head = bytes(0, HeadSize);
    if (isOgg(head, bytes))
        return Container::Ogg;
    if (isMp4(head))
        return Container::Mp4;
    if (isMatroska(head))
        return Container::Matroska;
    if (isWav(head))
        return Container::Wav;
    if (isFlac(head))
        return Container::Flac;
    return isMp3(head, bytes) ? Container::Mp3 : Container::None;
}

} // namespace parlour::sharing

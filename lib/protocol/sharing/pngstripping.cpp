// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/strippingparts.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace parlour::sharing {

/// The checksum of ISO 3309, as PNG uses it.
static quint32 crc(QByteArrayView data)
{
    quint32 value = 0xffffffff;
    for (const char byte : data) {
        value ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xedb88320 : 0);
    }
    return ~value;
}

static QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// Returns whether a chunk is needed: to draw, which a capital tells, or because it changes how the picture looks.
static bool drawsSomething(QByteArrayView type)
{
    static constexpr std::array<const char *, 14> Looks {"tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV",
                                                         "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"};
    return (type[0] >= 'A' && type[0] <= 'Z')
        || std::ranges::any_of(Looks, [type](const char *one) { return type == QByteArrayView(one); });
}

std::optional<QByteArray> strippedPng(QByteArrayView file)
{
    constexpr qsizetype Signature = 8, Around = 12; // Length, type and checksum of a chunk.
    QByteArray kept = file.first(std::min(Signature, file.size())).toByteArray();
    for (qsizetype at = Signature; at + Around <= file.size();) {
        const qsizetype length = qFromBigEndian<quint32>(file.data() + at);
        if (length > file.size() - at - Around)
            return std::nullopt;
        const auto type = file.sliced(at + 4, 4);
        if (drawsSomething(type))
            kept += file.sliced(at, length + Around);
        if (type == QByteArrayView("eXIf")) {
            if (const int up = orientation(file.sliced(at + 8, length)); up != 1) {
                const QByteArray chunk = "eXIf" + orientationOnly(up);
                kept += bigEndian(quint32(chunk.size() - 4)) + chunk + bigEndian(crc(chunk));
            }
        }
        at += length + Around;
        if (type == QByteArrayView("IEND"))
            return kept;
    }
    return std::nullopt;
}

} // namespace parlour::sharing

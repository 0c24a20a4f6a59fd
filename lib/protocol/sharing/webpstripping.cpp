// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/strippingparts.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace parlour::sharing {

static QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

static bool isDrawn(QByteArrayView type)
{
    static constexpr std::array<const char *, 7> Drawn {"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};
    return std::ranges::any_of(Drawn, [type](const char *one) { return type == QByteArrayView(one); });
}

std::optional<QByteArray> strippedWebp(QByteArrayView file)
{
    constexpr qsizetype Head = 12, Around = 8;
    constexpr uchar Exif = 0x08, Xmp = 0x04;
    if (file.size() < Head)
        return std::nullopt;
    const qsizetype end = qFromLittleEndian<quint32>(file.data() + 4) + 8LL;
    if (end > file.size() || end < Head)
        return std::nullopt;
    QByteArray kept;
    qsizetype flags = -1; // Position of the flags.
    int up = 1;
    for (qsizetype at = Head; at + Around <= end;) {
        const qsizetype length = qFromLittleEndian<quint32>(file.data() + at + 4);
        if (length > end - at - Around)
            return std::nullopt;
        const auto type = file.sliced(at, 4);
        const qsizetype whole = std::min(Around + length + length % 2, end - at);
        if (type == QByteArrayView("VP8X") && length > 0)
            flags = kept.size() + Around;
        if (isDrawn(type))
            kept += file.sliced(at, whole);
        if (type == QByteArrayView("EXIF")) {
            const auto exif = file.sliced(at + Around, length);
            up = orientation(exif.startsWith(QByteArrayView("Exif\0\0", 6)) ? exif.sliced(6) : exif);
        }
        at += whole;
    }
    if (kept.isEmpty())
        return std::nullopt;
    if (flags >= 0) {
        kept[flags] = char(uchar(kept[flags]) & ~(Exif | Xmp) & 0xff);
        if (up != 1) {
            kept[flags] = char(uchar(kept[flags]) | Exif);
            kept += "EXIF" + littleEndian(quint32(orientationOnly(up).size())) + orientationOnly(up);
        }
    }
    return "RIFF" + littleEndian(quint32(kept.size() + 4)) + "WEBP" + kept;
}

} // namespace parlour::sharing

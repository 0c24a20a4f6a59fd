// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/strippingparts.h"

#include <QtEndian>

namespace parlour::sharing {

namespace {

/// Numbers in a TIFF, in its byte order; 0 outside of it.
struct Tiff
{
    QByteArrayView data;
    bool big = false;

    quint32 number(qsizetype at, int bytes) const
    {
        if (at < 0 || at + bytes > data.size())
            return 0;
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | uchar(data[at + (big ? i : bytes - 1 - i)]);
        return value;
    }
};

constexpr quint32 OrientationTag = 0x0112;

} // namespace

int orientation(QByteArrayView data)
{
    const Tiff tiff {data, data.startsWith("MM")};
    if (data.size() < 8 || (!tiff.big && !data.startsWith("II")) || tiff.number(2, 2) != 42)
        return 1;
    const qsizetype directory = tiff.number(4, 4);
    const quint32 entries = tiff.number(directory, 2);
    for (quint32 i = 0; i < entries; ++i) {
        const qsizetype at = directory + 2 + 12 * qsizetype(i);
        if (at + 12 > data.size())
            return 1;
        if (tiff.number(at, 2) == OrientationTag) {
            const int value = int(tiff.number(at + 8, 2));
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

QByteArray orientationOnly(int orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
    tiff[19] = char(orientation);
    return tiff;
}

} // namespace parlour::sharing

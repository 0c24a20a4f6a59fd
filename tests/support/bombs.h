// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QtEndian>

/// Pictures that are small in bytes and cost much to decode.
namespace bombs {

/// Bits as JPEG has them: the highest first, a zero behind each byte of ones, ones at the end.
class Bits
{
public:
    void add(quint32 value, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit) {
            m_byte = m_byte << 1 | (value >> bit & 1);
            if (++m_count == 8)
                flush();
        }
    }
    QByteArray end()
    {
        while (m_count > 0)
            add(1, 1);
        return m_bytes;
    }

private:
    void flush()
    {
        m_bytes += char(m_byte & 0xff);
        if ((m_byte & 0xff) == 0xff)
            m_bytes += '\0';
        m_count = 0;
        m_byte = 0;
    }
    QByteArray m_bytes;
    quint32 m_byte = 0;
    int m_count = 0;
};

inline QByteArray segment(char marker, const QByteArray &content)
{
    QByteArray bytes("\xff");
    bytes += marker;
    const auto size = qToBigEndian(quint16(content.size() + 2));
    return bytes.append(reinterpret_cast<const char *>(&size), 2) + content;
}

/// A grey progressive JPEG of `side` pixels each way that says `scans` times over that nothing changes, anywhere.
inline QByteArray jpeg(int side, int scans)
{
    const int blocks = ((side + 7) / 8) * ((side + 7) / 8);
    const auto size = qToBigEndian(quint16(side));
    const QByteArray both(reinterpret_cast<const char *>(&size), 2);
    QByteArray dc("\x00\x01", 2), ac("\x10\x00\x00\x00\x0f", 5);
    dc += QByteArray(15, '\0') + QByteArray(1, '\0'); // One code of one bit: no difference.
    ac += QByteArray(12, '\0');
    for (int run = 0; run < 15; ++run) // Codes of four bits: the end of 2^run blocks and more.
        ac += char(run << 4);
    Bits first;
    for (int block = 0; block < blocks; ++block)
        first.add(0, 1);
    Bits nothing;
    for (int left = blocks; left > 0;) {
        int run = 14;
        while (1 << run > left)
            --run;
        const int taken = std::min(left, (2 << run) - 1);
        nothing.add(quint32(run), 4);
        nothing.add(quint32(taken - (1 << run)), run);
        left -= taken;
    }
    const QByteArray scan = segment('\xda', QByteArray("\x01\x01\x00\x01\x3f\x00", 6)) + nothing.end();
    return "\xff\xd8" + segment('\xdb', QByteArray(1, '\0') + QByteArray(64, '\x10'))
        + segment('\xc2', "\x08" + both + both + QByteArray("\x01\x01\x11\x00", 4)) + segment('\xc4', dc)
        + segment('\xc4', ac) + segment('\xda', QByteArray("\x01\x01\x00\x00\x00\x00", 6)) + first.end()
        + scan.repeated(scans) + "\xff\xd9";
}

inline QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    quint32 crc = 0xffffffff;
    for (const char byte : type + content) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    const auto size = qToBigEndian(quint32(content.size()));
    const auto sum = qToBigEndian(~crc);
    return QByteArray(reinterpret_cast<const char *>(&size), 4) + type + content
        + QByteArray(reinterpret_cast<const char *>(&sum), 4);
}

/// `png` with `count` texts before its pixels, each of which is 8 MB of nothing, packed a thousand times.
inline QByteArray pngWithTexts(const QByteArray &png, int count)
{
    constexpr qsizetype BeforePixels = 33; // The header of the file, and its first part.
    const QByteArray packed = qCompress(QByteArray(7'900'000, 'x'), 9).sliced(4);
    return png.first(BeforePixels) + chunk("zTXt", QByteArray("c\0\0", 3) + packed).repeated(count)
        + png.sliced(BeforePixels);
}

/// A GIF with one pixel on a screen of `side` pixels each way.
inline QByteArray gif(int side)
{
    const auto size = qToLittleEndian(quint16(side));
    const QByteArray both(reinterpret_cast<const char *>(&size), 2);
    return "GIF89a" + both + both + QByteArray("\x80\x00\x00\xff\x00\x00\x00\x00\xff", 9)
        + QByteArray("\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00\x3b", 16);
}

/// What animated PNGs hold beside the first picture.
inline QByteArray pngWithFrames(const QByteArray &png, int count)
{
    constexpr qsizetype End = 12;
    return png.chopped(End) + chunk("fdAT", QByteArray(1000, 'x')).repeated(count) + png.last(End);
}

} // namespace bombs

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/picture/modest.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <string_view>

namespace parlour::picture {

namespace {

constexpr qsizetype PngHeader = 8;
constexpr qsizetype GifHeader = 10;

/// Returns whether a JPEG has too many scans. Each goes over all of the picture, however short it is. Programs that
/// write progressive ones make ten.
bool hasManyScans(const QByteArray &jpeg)
{
    constexpr int MostScans = 50;
    constexpr QByteArrayView StartOfScan("\xff\xda");
    int scans = 0;
    for (qsizetype at = jpeg.indexOf(StartOfScan); at >= 0; at = jpeg.indexOf(StartOfScan, at + 2)) {
        if (++scans > MostScans)
            return true;
    }
    return false;
}

bool isNeeded(QByteArrayView type, quint32 size)
{
    using namespace std::string_view_literals;
    constexpr quint32 MostProfile = 16 * 1024;
    static constexpr std::array Needed {"IHDR"sv, "PLTE"sv, "IDAT"sv, "IEND"sv, "tRNS"sv, "gAMA"sv, "cHRM"sv, "sRGB"sv};
    const std::string_view name(type.data(), size_t(type.size()));
    return std::ranges::find(Needed, name) != Needed.end() || (name == "iCCP"sv && size <= MostProfile);
}

/// Keeps only the parts of a PNG that make its pixels. A part is length, type, content, checksum.
std::optional<QByteArray> onlyPixels(const QByteArray &png)
{
    constexpr qsizetype Frame = 12;
    QByteArray kept = png.first(PngHeader);
    for (qsizetype at = PngHeader; at < png.size();) {
        if (png.size() - at < Frame)
            return std::nullopt;
        const auto size = qFromBigEndian<quint32>(png.constData() + at);
        if (size > quint32(png.size() - at - Frame))
            return std::nullopt;
        const auto type = QByteArrayView(png).sliced(at + 4, 4);
        const qsizetype whole = Frame + qsizetype(size);
        if (isNeeded(type, size))
            kept += QByteArrayView(png).sliced(at, whole);
        if (type == QByteArrayView("IEND"))
            break;
        at += whole;
    }
    return kept;
}

/// Returns whether the screen is too large. It is kept in memory, however small the first picture on it is.
bool hasWideScreen(const QByteArray &gif, int side)
{
    return gif.size() < GifHeader || qFromLittleEndian<quint16>(gif.constData() + 6) > side
        || qFromLittleEndian<quint16>(gif.constData() + 8) > side;
}

} // namespace

QByteArray formatOf(const QByteArray &data)
{
    if (data.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (data.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (data.startsWith("GIF8"))
        return "gif";
    return data.startsWith("RIFF") && data.mid(8, 4) == "WEBP" ? "webp" : QByteArray();
}

std::optional<QByteArray> modest(const QByteArray &data, const Limits &limits)
{
    if (data.size() > limits.bytes)
        return std::nullopt;
    const QByteArray format = formatOf(data);
    if (format == "png")
        return onlyPixels(data);
    const bool costly =
        (format == "jpeg" && hasManyScans(data)) || (format == "gif" && hasWideScreen(data, limits.side));
    return format.isEmpty() || costly ? std::nullopt : std::optional(data);
}

} // namespace parlour::picture

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace parlour::picture {

/// The format that the first bytes are in; no plugin for any other one ever sees them.
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

QImage decoded(const QByteArray &data)
{
    constexpr int LargestSide = 4096;
    QBuffer buffer;
    buffer.setData(data);
    const QByteArray format = formatOf(data);
    if (format.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // As it was held, for cameras only note that.
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || size.width() > LargestSide || size.height() > LargestSide)
        return {};
    const int shorter = std::min(size.width(), size.height());
    QRect middle(0, 0, shorter, shorter);
    middle.moveCenter(QRect({}, size).center());
    reader.setClipRect(middle);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image.convertToColorSpace(QColorSpace::SRgb);
    const int side = std::min(shorter, Side);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// A new picture with the pixels of `image`, and none of what was written beside them.
static QImage onlyPixels(const QImage &image, QImage::Format format)
{
    QImage plain(image.size(), format);
    plain.fill(Qt::transparent);
    QPainter painter(&plain);
    painter.drawImage(plain.rect(), image, image.rect());
    return plain;
}

QImage rounded(const QImage &square)
{
    QImage round(square.size(), QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(round.rect());
    painter.setClipPath(circle);
    painter.setPen(Qt::NoPen);
    QBrush pixels(square);
    painter.fillPath(circle, pixels);
    return round;
}

static bool isOpaque(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() < 255)
                return false;
        }
    }
    return true;
}

static QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray data;
    QBuffer buffer(&data);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format, quality))
        return {};
    return data;
}

avatar::Photo encoded(const QImage &square)
{
    constexpr int Quality = 88;
    constexpr int SmallEnough = 16 * 1024;
    const QByteArray png = written(onlyPixels(square, QImage::Format_ARGB32), "png", 0);
    if (png.size() > SmallEnough && isOpaque(square)) {
        const QByteArray jpeg = written(onlyPixels(square, QImage::Format_RGB32), "jpeg", Quality);
        if (!jpeg.isEmpty())
            return {u"image/jpeg"_s, jpeg};
    }
    return {u"image/png"_s, png};
}

} // namespace parlour::picture

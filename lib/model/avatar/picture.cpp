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

QImage read(const QByteArray &data, const Limits &limits, const Stop &stop)
{
    const auto fit = modest(data, limits);
    if (!fit)
        return {};
    BoundDevice device(*fit, stop);
    QImageReader reader(&device, formatOf(data));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // As it was held, for cameras only note that.
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > limits.side || size.height() > limits.side)
        return {};
    const QImage image = reader.read();
    const bool grew = image.width() > limits.side || image.height() > limits.side;
    return device.gaveUp() || grew ? QImage() : image;
}

QSize uprightSize(const QByteArray &data)
{
    BoundDevice device(data, {});
    QImageReader reader(&device, formatOf(data));
    reader.setAutoDetectImageFormat(false);
    const QSize size = formatOf(data).isEmpty() ? QSize() : reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

/// Returns whether all of its pixels, or their coefficients, are in memory at once: not of a JPEG that comes in one
/// scan.
static bool isDecodedWhole(const QByteArray &data)
{
    if (formatOf(data) != "jpeg")
        return true;
    for (qsizetype at = 2; at + 4 <= data.size() && uchar(data[at]) == 0xff;) {
        const uchar marker = uchar(data[at + 1]);
        if (marker == 0xc0 || marker == 0xc1)
            return false;
        at += 2 + (uchar(data[at + 2]) << 8 | uchar(data[at + 3]));
    }
    return true;
}

QImage drawn(const QByteArray &data, const QSize &bound, const Stop &stop, const DrawnLimits &limits)
{
    constexpr int LongestSide = 30'000;
    const auto fit = modest(data, {limits.bytes, 4096});
    if (!fit)
        return {};
    BoundDevice device(*fit, stop);
    QImageReader reader(&device, formatOf(data));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isEmpty() || size.width() > LongestSide || size.height() > LongestSide
        || pixels > (isDecodedWhole(*fit) ? limits.wholePixels : limits.pixels))
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize box = turned ? bound.transposed() : bound;
    if (size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (device.gaveUp() || image.isNull())
        return {};
    image.convertToColorSpace(QColorSpace::SRgb);
    return image;
}

QImage decoded(const QByteArray &data, const Limits &limits, const Stop &stop)
{
    QImage image = read(data, limits, stop);
    if (image.isNull())
        return {};
    const int shorter = std::min(image.width(), image.height());
    QRect middle(0, 0, shorter, shorter);
    middle.moveCenter(image.rect().center());
    const int side = std::min(shorter, Side);
    image = image.copy(middle)
                .convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.convertToColorSpace(QColorSpace::SRgb);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// Returns a new picture with the pixels of `image`, and none of its metadata.
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

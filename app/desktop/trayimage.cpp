// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayimage.h"

#include <QDBusMetaType>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace parlour {

QDBusArgument &operator<<(QDBusArgument &argument, const TrayImage &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayImage &image)
{
    argument.beginStructure();
    argument >> image.width >> image.height >> image.pixels;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &tip)
{
    argument.beginStructure();
    argument << tip.iconName << tip.images << tip.title << tip.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &tip)
{
    argument.beginStructure();
    argument >> tip.iconName >> tip.images >> tip.title >> tip.text;
    argument.endStructure();
    return argument;
}

void registerTrayTypes()
{
    qDBusRegisterMetaType<TrayImage>();
    qDBusRegisterMetaType<TrayImages>();
    qDBusRegisterMetaType<TrayToolTip>();
}

/// Draws the dot, as large as it needs to be in the smallest size.
static void mark(QImage &image)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = image.width() * 0.45;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(Qt::white));
    painter.drawEllipse(QRectF(image.width() - size, 0, size, size));
    painter.setBrush(QColor(u"#c62828"_s));
    const qreal edge = size * 0.12;
    painter.drawEllipse(QRectF(image.width() - size + edge, edge, size - 2 * edge, size - 2 * edge));
}

static TrayImage trayImage(int size, bool marked)
{
    QImageReader reader(u":/parlour/desktop/im.parlour.Parlour.svg"_s);
    reader.setScaledSize({size, size});
    QImage image = reader.read().convertToFormat(QImage::Format_ARGB32);
    if (image.isNull())
        return {};
    if (marked)
        mark(image);
    TrayImage tray {image.width(), image.height(), {}};
    tray.pixels.resize(image.sizeInBytes());
    qToBigEndian<quint32>(image.constBits(), image.sizeInBytes() / qsizetype(sizeof(quint32)), tray.pixels.data());
    return tray;
}

TrayImages trayImages(bool marked)
{
    TrayImages images;
    for (const int size : {22, 32, 48, 64})
        images << trayImage(size, marked);
    return images;
}

} // namespace parlour

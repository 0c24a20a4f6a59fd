// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrcode.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace parlour {

static constexpr int QuietZone = 4;

QImage QrCode::code(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr : QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * QuietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixel(QuietZone + x, QuietZone + y, qRgb(0, 0, 0));
        }
    }
    return image;
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_code = code(text);
    Q_EMIT textChanged();
    update();
}

/// Paints each module as many whole pixels wide as there is room for.
void QrCode::paint(QPainter *painter)
{
    if (m_code.isNull())
        return;
    const QRectF area = boundingRect();
    painter->fillRect(area, Qt::white);
    const int scale = std::max(1, int(std::min(area.width(), area.height())) / m_code.width());
    const int side = scale * m_code.width();
    const QRect target(int(area.width() - side) / 2, int(area.height() - side) / 2, side, side);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(target, m_code);
}

} // namespace parlour

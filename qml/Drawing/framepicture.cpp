// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framepicture.h"

#include <QPainter>

namespace parlour {

void FramePicture::setImage(const QImage &image)
{
    m_image = image;
    Q_EMIT imageChanged();
    update();
}

void FramePicture::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    QRectF target({}, QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio));
    target.moveCenter(boundingRect().center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform, target.size() != m_image.size());
    painter->drawImage(target, m_image);
}

} // namespace parlour

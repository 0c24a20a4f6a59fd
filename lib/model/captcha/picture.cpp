// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/picture.h"

#include "model/avatar/picture.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace parlour {

QString safePicture(const QByteArray &data)
{
    constexpr int MaxSide = 1000;
    const QByteArray format = picture::formatOf(data);
    QBuffer source;
    source.setData(data);
    if (format.isEmpty() || !source.open(QBuffer::ReadOnly))
        return {};
    QImageReader reader(&source, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > MaxSide || size.height() > MaxSide)
        return {};
    const QImage image = reader.read();
    QByteArray fresh;
    QBuffer target(&fresh);
    target.open(QBuffer::WriteOnly);
    if (image.isNull() || image.width() > MaxSide || image.height() > MaxSide || !image.save(&target, "PNG"))
        return {};
    return u"data:image/png;base64,"_s + QString::fromLatin1(fresh.toBase64());
}

} // namespace parlour

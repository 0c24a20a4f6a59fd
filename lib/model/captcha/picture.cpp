// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/picture.h"

#include "model/avatar/picture.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace parlour {

QString safePicture(const QByteArray &data, const picture::Stop &stop)
{
    const QImage image = picture::read(data, picture::Questions, stop);
    QByteArray fresh;
    QBuffer target(&fresh);
    target.open(QBuffer::WriteOnly);
    if (image.isNull() || !image.save(&target, "PNG"))
        return {};
    return u"data:image/png;base64,"_s + QString::fromLatin1(fresh.toBase64());
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/attachment.h"

#include "protocol/sharing/filename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parlour {

Upload::Source Attachment::source() const
{
    const auto &what = version();
    const bool isBare = what.path != path;
    return {what.path, what.size, isBare ? QDateTime() : file.changed, file.mediaType};
}

sharing::SharedFile Attachment::shared(const QString &url) const
{
    return {.url = url,
            .name = name,
            .size = version().size,
            .mediaType = file.mediaType,
            .dimensions = file.dimensions,
            .sha256 = version().sha256};
}

QString written(const QList<Attachment> &attachments)
{
    QJsonArray all;
    for (const auto &one : attachments)
        all << QJsonObject {{u"id"_s, one.id},   {u"path"_s, one.path},         {u"name"_s, one.name},
                            {u"own"_s, one.own}, {u"original"_s, one.original}, {u"begun"_s, one.begun}};
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Attachment> readAttachments(const QString &text)
{
    QList<Attachment> all;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        Attachment one;
        one.id = value[u"id"_s].toString();
        one.path = value[u"path"_s].toString();
        one.name = sharing::safeFileName(value[u"name"_s].toString());
        one.own = value[u"own"_s].toBool();
        one.original = value[u"original"_s].toBool();
        one.begun = value[u"begun"_s].toBool();
        if (!one.id.isEmpty() && !one.path.isEmpty())
            all << one;
    }
    return all;
}

} // namespace parlour

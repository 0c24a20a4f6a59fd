// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/news/news.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace parlour {

std::vector<NewsRelease> readNews(const QByteArray &json, const QString &language)
{
    std::vector<NewsRelease> all;
    for (const auto release : QJsonDocument::fromJson(json)["releases"_L1].toArray()) {
        const QJsonValue changes = release["changes"_L1];
        const QJsonArray translated = changes[language].toArray();
        NewsRelease news {
            release["version"_L1].toString(), QDate::fromString(release["date"_L1].toString(), Qt::ISODate), {}};
        for (const auto change : translated.isEmpty() ? changes["en"_L1].toArray() : translated)
            news.changes << change.toString();
        all.push_back(news);
    }
    return all;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace parlour {

/// A published version, and what changed in it for the people who use it.
struct NewsRelease
{
    QString version;
    QDate date;
    QStringList changes;
    bool operator==(const NewsRelease &) const = default;
};

/// Returns the releases in `json` (resources/news.json), newest first, with their changes in `language`, or in English
/// where there are none in it. Empty when `json` is something else.
std::vector<NewsRelease> readNews(const QByteArray &json, const QString &language);

} // namespace parlour

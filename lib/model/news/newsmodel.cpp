// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/news/newsmodel.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parlour {

NewsModel::NewsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    QFile file(u":/parlour/news.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    //: The key of this language in resources/news.json.
    for (const auto &release : readNews(file.readAll(), tr("en"))) {
        const QString heading = tr("Version %1, %2").arg(release.version, QLocale().toString(release.date));
        for (const QString &change : release.changes)
            m_rows.push_back({change, heading});
    }
}

int NewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case ChangeRole:
        return row.change;
    case ReleaseRole:
        return row.release;
    default:
        return {};
    }
}

QHash<int, QByteArray> NewsModel::roleNames() const
{
    return {{ChangeRole, "change"}, {ReleaseRole, "release"}};
}

} // namespace parlour

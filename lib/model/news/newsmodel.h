// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/news/news.h"

#include <QAbstractListModel>
#include <qqmlregistration.h>

namespace parlour {

/// The changes of all releases, the newest release first, in the language of the window.
class NewsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role {
        ChangeRole = Qt::UserRole, ///< The change in a sentence.
        ReleaseRole,               ///< Version and date of its release, the same for all changes of a release.
    };

    explicit NewsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        QString change;
        QString release;
    };
    std::vector<Row> m_rows;
};

} // namespace parlour

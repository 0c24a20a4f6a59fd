// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/storagenotices.h"

#include "model/storage/storagetexts.h"

#include <algorithm>

namespace parlour {

StorageNotices::StorageNotices(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StorageNotices::watch(Kept kept, DiskHealth &health)
{
    m_watched << Watched {kept, &health};
    connect(&health, &DiskHealth::changed, this, &StorageNotices::update);
    update();
}

int StorageNotices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StorageNotices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.aside.isEmpty() ? storagetexts::trouble(row.trouble, row.kept)
                                   : storagetexts::setAside(row.kept.first(), row.aside);
    case LastingRole:
        return row.aside.isEmpty();
    }
    return {};
}

QHash<int, QByteArray> StorageNotices::roleNames() const
{
    return {{TextRole, "text"}, {LastingRole, "lasting"}};
}

/// Returns one row for each kind of trouble, about everything that has it, and one for each file.
QList<StorageNotices::Row> StorageNotices::rows() const
{
    QList<Row> rows;
    for (const Watched &watched : m_watched) {
        const auto trouble = watched.health->trouble();
        if (trouble == DiskTrouble::None || trouble == watched.dismissed)
            continue;
        const auto same = std::ranges::find(rows, trouble, &Row::trouble);
        if (same != rows.end())
            same->kept << watched.kept;
        else
            rows << Row {trouble, {watched.kept}, {}};
    }
    for (const Watched &watched : m_watched) {
        for (const QString &file : watched.health->setAside()) {
            if (!m_dismissedFiles.contains(file))
                rows << Row {DiskTrouble::Damaged, {watched.kept}, file};
        }
    }
    return rows;
}

void StorageNotices::update()
{
    for (Watched &watched : m_watched) {
        if (watched.health->trouble() != watched.dismissed)
            watched.dismissed = DiskTrouble::None;
    }
    const auto now = rows();
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (now.contains(m_rows.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < now.size(); ++i) {
        if (m_rows.value(i) == now.at(i))
            continue;
        beginInsertRows({}, i, i);
        m_rows.insert(i, now.at(i));
        endInsertRows();
    }
}

void StorageNotices::dismiss(int row)
{
    const Row gone = m_rows.value(row);
    if (!gone.aside.isEmpty())
        m_dismissedFiles << gone.aside;
    for (Watched &watched : m_watched) {
        if (gone.aside.isEmpty() && gone.kept.contains(watched.kept))
            watched.dismissed = gone.trouble;
    }
    update();
}

void StorageNotices::tryAgain()
{
    for (const Watched &watched : std::as_const(m_watched))
        watched.health->retryNow();
}

} // namespace parlour

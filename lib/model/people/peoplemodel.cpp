// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/peoplemodel.h"

#include <numeric>

namespace parlour {

PeopleModel::PeopleModel(OccupantModel *occupants, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSourceModel(occupants);
    sort(0);
    m_regrouped.setSingleShot(true);
    m_regrouped.setInterval(20); // While people come in, not in each turn.
    connect(&m_regrouped, &QTimer::timeout, this, &PeopleModel::groupSizesChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &PeopleModel::regroupSoon);
    connect(this, &PeopleModel::countChanged, this, &PeopleModel::regroupSoon);
    connect(this, &QAbstractItemModel::rowsInserted, this, &PeopleModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &PeopleModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &PeopleModel::countChanged);
}

void PeopleModel::regroupSoon()
{
    if (!m_regrouped.isActive())
        m_regrouped.start();
}

QString PeopleModel::groupAt(int row) const
{
    return index(row, 0).data(OccupantModel::GroupRole).toString();
}

QVariantMap PeopleModel::groupSizes() const
{
    QVariantMap sizes;
    for (int first = 0; first < count();) {
        // The rows of a group stand together: its end is found by halves, whatever the size of the room.
        const QString group = groupAt(first);
        int last = first, end = count();
        while (end - last > 1) {
            const int middle = std::midpoint(last, end);
            (groupAt(middle) == group ? last : end) = middle;
        }
        sizes.insert(group, end - first);
        first = end;
    }
    return sizes;
}

void PeopleModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

bool PeopleModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftRank = left.data(OccupantModel::RankRole).toInt();
    const int rightRank = right.data(OccupantModel::RankRole).toInt();
    if (leftRank != rightRank)
        return leftRank < rightRank;
    return m_collator.compare(left.data(OccupantModel::NickRole).toString(),
                              right.data(OccupantModel::NickRole).toString())
        < 0;
}

bool PeopleModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_filter.isEmpty()
        || sourceModel()
               ->index(row, 0, parent)
               .data(OccupantModel::NickRole)
               .toString()
               .contains(m_filter, Qt::CaseInsensitive);
}

} // namespace parlour

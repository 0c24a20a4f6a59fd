// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/affiliations/affiliationrows.h"

#include "model/affiliations/affiliationlist.h"

namespace parlour {

AffiliationRows::AffiliationRows(AffiliationList *list)
    : m_list(*list)
{
    setSourceModel(list);
    connect(this, &QAbstractItemModel::rowsInserted, this, &AffiliationRows::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &AffiliationRows::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &AffiliationRows::countChanged);
}

void AffiliationRows::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

bool AffiliationRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_filter.isEmpty())
        return true;
    const auto &affiliate = m_list.affiliates().at(row);
    const auto has = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    return has(affiliate.address) || has(affiliate.nick) || has(affiliate.reason);
}

void AffiliationRows::selectAll()
{
    QSet<QString> shown;
    for (int row = 0; row < count(); ++row)
        shown << m_list.affiliates().at(mapToSource(index(row, 0)).row()).address;
    m_list.select(shown);
}

} // namespace parlour

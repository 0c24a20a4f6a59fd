// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roomfilter.h"

namespace parlour {

RoomFilter::RoomFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // Descriptions of the visible rows must not make them change places: neither order nor filter looks at the roles.
    setSortRole(-1);
    setFilterRole(-1);
    sort(0);
    connect(this, &QAbstractItemModel::rowsInserted, this, &RoomFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &RoomFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &RoomFilter::countChanged);
    connect(this, &QAbstractItemModel::layoutChanged, this, &RoomFilter::countChanged);
}

void RoomFilter::setBrowser(RoomBrowser *browser)
{
    if (m_browser == browser)
        return;
    m_browser = browser;
    setSourceModel(browser ? browser->rooms() : nullptr);
    Q_EMIT browserChanged();
    Q_EMIT countChanged();
}

void RoomFilter::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    m_words = search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT searchChanged();
    Q_EMIT countChanged();
}

void RoomFilter::watch(int first, int last)
{
    constexpr int MostRows = 100;
    if (!m_browser)
        return;
    QStringList addresses;
    for (int row = std::max(first, 0); row <= std::min({last, rowCount() - 1, first + MostRows}); ++row) {
        const int source = mapToSource(index(row, 0)).row();
        if (m_browser->rooms()->isUnasked(source))
            addresses << m_browser->rooms()->address(source);
    }
    m_browser->watch(addresses);
}

QString RoomFilter::addressAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return m_browser && source.isValid() ? m_browser->rooms()->address(source.row()) : QString();
}

bool RoomFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_words.isEmpty() || m_browser->rooms()->hasWords(sourceRow, m_words);
}

bool RoomFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_browser->rooms()->comesBefore(left.row(), right.row());
}

} // namespace parlour

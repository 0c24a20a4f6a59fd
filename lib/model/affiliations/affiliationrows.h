// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <qqmlintegration.h>

namespace parlour {

class AffiliationList;

/// The rows of a list whose address, nickname or reason contains the search text.
class AffiliationRows : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AffiliationList")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)

public:
    explicit AffiliationRows(AffiliationList *list);

    int count() const { return rowCount(); }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// Chooses all rows that are shown.
    Q_INVOKABLE void selectAll();

Q_SIGNALS:
    void countChanged();
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AffiliationList &m_list;
    QString m_filter;
};

} // namespace parlour

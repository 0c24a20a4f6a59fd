// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/people/occupantmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QVariantMap>
#include <qqmlintegration.h>

namespace parlour {

/// The people in one room in the order in which they are shown: moderators, participants, visitors, each by nick.
class PeopleModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QVariantMap groupSizes READ groupSizes NOTIFY groupSizesChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)

public:
    explicit PeopleModel(OccupantModel *occupants, QObject *parent = nullptr);

    /// Number of rows after the filter.
    int count() const { return rowCount(); }
    /// Number of rows in each group, by its title. Its signal comes once for all changes of 20 milliseconds.
    QVariantMap groupSizes() const;
    /// Part of a nick, in any case; empty shows everybody.
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

Q_SIGNALS:
    void countChanged();
    void groupSizesChanged();
    void filterChanged();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString groupAt(int row) const;
    void regroupSoon();

    QString m_filter;
    QCollator m_collator;
    QTimer m_regrouped;
};

} // namespace parlour

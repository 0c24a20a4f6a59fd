// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/browse/roombrowser.h"

#include <QSortFilterProxyModel>

namespace parlour {

/// The rooms of a RoomBrowser that have certain words, those with most people first.
class RoomFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::RoomBrowser *browser READ browser WRITE setBrowser NOTIFY browserChanged REQUIRED FINAL)
    /// Words that must all occur.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit RoomFilter(QObject *parent = nullptr);

    RoomBrowser *browser() const { return m_browser; }
    void setBrowser(RoomBrowser *browser);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int count() const { return rowCount(); }

    /// Queries disco#info of the rooms in these rows, and no others: they are visible.
    Q_INVOKABLE void watch(int first, int last);
    Q_INVOKABLE QString addressAt(int row) const;

Q_SIGNALS:
    void browserChanged();
    void searchChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RoomBrowser *m_browser = nullptr;
    QString m_search;
    QStringList m_words;
};

} // namespace parlour

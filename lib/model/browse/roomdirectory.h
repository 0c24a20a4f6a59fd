// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/disco/items.h"
#include "protocol/disco/search.h"
#include "protocol/muc/roominfo.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>
#include <qqmlintegration.h>

namespace parlour {

/// Rooms that a server listed, or a search found, in order of arrival. All words are strangers'.
class RoomDirectory : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by RoomBrowser")

public:
    enum Role {
        AddressRole = Qt::UserRole + 1, ///< `address`: string
        NameRole,                       ///< `name`: string, else the localpart of the address
        PeopleRole,                     ///< `people`: int, -1 when unknown
        DescriptionRole,                ///< `description`: string, may be empty
        LockedRole,                     ///< `locked`: bool, wants a password, as far as known
        MembersOnlyRole,                ///< `membersOnly`: bool, as far as known
        AccessibleNameRole,             ///< `accessibleName`: "NAME, N people, needs a password"
    };
    static constexpr qsizetype MaxRooms = 20'000;

    explicit RoomDirectory(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void clear();
    /// Adds new items that can be a room's address; returns false once there is no place for more.
    bool append(const QList<disco::Item> &items);
    bool append(const QList<search::Found> &found);
    /// Takes the disco#info of the room at `address`; a room that does not answer is not asked again.
    void take(const QString &address, const muc::RoomInfo &info);

    /// Returns whether the room in this row has not been asked yet.
    bool isUnasked(int row) const { return !m_rows.at(row).asked; }
    QString address(int row) const { return m_rows.at(row).address; }
    /// Returns the order: rooms with most people first, as far as the list told, then by name.
    bool comesBefore(int a, int b) const;
    /// Returns whether name, address or description have all these words (lower case).
    bool hasWords(int row, const QStringList &words) const;

private:
    struct Row
    {
        QString address;
        QString name;
        QString description;
        QString folded; ///< For searching words.
        QCollatorSortKey key;
        int listedPeople = -1;
        int people = -1;
        bool asked = false;
        bool locked = false;
        bool membersOnly = false;
    };

    void add(QList<Row> &rows, const disco::Item &item, const QString &description);
    bool insert(const QList<Row> &rows);
    static QString fold(const Row &row);

    QCollator m_collator;
    QList<Row> m_rows;
    QHash<QString, int> m_rowOf;
};

} // namespace parlour

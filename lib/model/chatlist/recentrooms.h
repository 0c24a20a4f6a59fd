// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

class Account;
class Room;

/// The rooms whose panes stay alive, so that going back is instant and nothing typed is lost: those that were open
/// last, the current one among them. A room keeps its row as long as it is here.
class RecentRooms : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ChatListFilter")

public:
    static constexpr qsizetype Most = 3;

    enum Role {
        RoomRole = Qt::UserRole, ///< Room*
        AccountRole,             ///< Account*: the room's
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{RoomRole, "room"}, {AccountRole, "account"}}; }

    /// Takes the room as open: the one that was open longest ago gives way.
    void show(Room *room, Account *account);
    /// Removes the room, which is about to be deleted.
    void remove(const Room *room);
    void clear();

private:
    struct Row
    {
        Room *room = nullptr;
        Account *account = nullptr;
    };

    QList<Row> m_rows;
    QList<const Room *> m_order; ///< The one that was open last first.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/recentrooms.h"

#include "model/account/account.h"

namespace parlour {

QVariant RecentRooms::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == RoomRole)
        return QVariant::fromValue(row.room);
    return role == AccountRole ? QVariant::fromValue(row.account) : QVariant();
}

void RecentRooms::show(Room *room, Account *account)
{
    const bool isNew = !m_order.removeOne(room);
    m_order.prepend(room);
    if (!isNew)
        return;
    if (m_order.size() > Most)
        remove(m_order.last());
    beginInsertRows({}, rowCount(), rowCount());
    m_rows << Row {room, account};
    endInsertRows();
}

void RecentRooms::remove(const Room *room)
{
    m_order.removeOne(room);
    const auto found = std::ranges::find(m_rows, room, &Row::room);
    if (found == m_rows.end())
        return;
    const int row = int(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void RecentRooms::clear()
{
    beginResetModel();
    m_rows.clear();
    m_order.clear();
    endResetModel();
}

} // namespace parlour

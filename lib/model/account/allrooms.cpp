// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/allrooms.h"

namespace parlour {

AllRooms::AllRooms(AccountList &accounts, QObject *parent)
    : QAbstractListModel(parent)
{
    const auto list = [&accounts](int first, int last) { return accounts.accounts().mid(first, last - first + 1); };
    for (Account *account : accounts.accounts())
        insert(int(m_accounts.size()), account);
    connect(&accounts, &AccountList::rowsInserted, this, [this, list](const QModelIndex &, int first, int last) {
        for (Account *account : list(first, last))
            insert(first++, account);
    });
    connect(&accounts, &AccountList::rowsAboutToBeRemoved, this,
            [this, list](const QModelIndex &, int first, int last) {
                for (Account *account : list(first, last))
                    remove(account);
            });
    connect(&accounts, &AccountList::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                move(from, to > from ? to - 1 : to);
            });
}

AllRooms::~AllRooms() = default;

int AllRooms::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstRow(nullptr);
}

/// Where the rooms of the account begin; with null, how many there are.
int AllRooms::firstRow(const Account *account) const
{
    int row = 0;
    for (Account *other : m_accounts) {
        if (other == account)
            break;
        row += other->rooms()->count();
    }
    return row;
}

AllRooms::Place AllRooms::placeOf(int row) const
{
    for (Account *account : m_accounts) {
        const int own = account->rooms()->count();
        if (row < own)
            return row < 0 ? Place {} : Place {account, row};
        row -= own;
    }
    return {};
}

QVariant AllRooms::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto [account, row] = placeOf(index.row());
    if (role == AccountRole)
        return QVariant::fromValue(account);
    if (role == AddressRole)
        return account->address();
    const Room &room = *account->rooms()->at(row);
    if (role == ApartRole)
        return m_names.isAmbiguous(&room) ? room.details()->shownAddress() : QString();
    if (account->state() == Account::State::Off) { // Whatever the room was doing, it is at rest.
        if (role == RoomList::StateWordRole)
            return account->stateText();
        if (role == RoomList::AccessibleNameRole)
            return RoomList::tr("%1, %2").arg(called(room), account->stateText());
    }
    if (role == RoomList::AccessibleNameRole)
        return RoomList::accessibleName(room, called(room));
    return account->rooms()->index(row).data(role);
}

QString AllRooms::called(const Room &room) const
{
    return m_names.isAmbiguous(&room) ? tr("%1 (%2)").arg(room.name(), room.details()->shownAddress()) : room.name();
}

void AllRooms::note(const QList<Room *> &rooms)
{
    for (Room *room : rooms)
        tell(m_names.note(room));
}

/// Those are told from each other now, or need not be any more.
void AllRooms::tell(const QList<Room *> &rooms)
{
    for (const Room *room : rooms) {
        if (const int row = rowOf(room); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

QHash<int, QByteArray> AllRooms::roleNames() const
{
    auto names = RoomList::names();
    names.insert(AccountRole, "account");
    names.insert(AddressRole, "accountAddress");
    names.insert(ApartRole, "apart");
    return names;
}

void AllRooms::insert(int place, Account *account)
{
    const int first = place < m_accounts.size() ? firstRow(m_accounts.at(place)) : rowCount();
    const int rooms = account->rooms()->count();
    if (rooms > 0)
        beginInsertRows({}, first, first + rooms - 1);
    m_accounts.insert(place, account);
    if (rooms > 0)
        endInsertRows();
    note(account->rooms()->rooms());
    watch(account);
    Q_EMIT passwordsWantedChanged();
}

void AllRooms::remove(Account *account)
{
    account->disconnect(this);
    account->rooms()->disconnect(this);
    const int first = firstRow(account);
    const int rooms = account->rooms()->count();
    if (rooms > 0)
        beginRemoveRows({}, first, first + rooms - 1);
    m_accounts.removeOne(account);
    if (rooms > 0)
        endRemoveRows();
    for (Room *room : account->rooms()->rooms())
        tell(m_names.forget(room));
    Q_EMIT removed(account);
    Q_EMIT passwordsWantedChanged();
}

void AllRooms::move(int from, int to)
{
    const int first = firstRow(m_accounts.at(from));
    const int rooms = m_accounts.at(from)->rooms()->count();
    int target = firstRow(m_accounts.at(to));
    if (to > from)
        target += m_accounts.at(to)->rooms()->count();
    // Rows that would land where they are do not move.
    const bool moves = rooms > 0 && (target < first || target > first + rooms)
        && beginMoveRows({}, first, first + rooms - 1, {}, target);
    m_accounts.move(from, to);
    if (moves)
        endMoveRows();
    Q_EMIT moved();
}

void AllRooms::watch(Account *account)
{
    watchRows(account);
    RoomList *rooms = account->rooms();
    connect(rooms, &RoomList::passwordsWantedChanged, this, &AllRooms::passwordsWantedChanged);
    connect(rooms, &RoomList::currentChanged, this, [this, account] { Q_EMIT currentChanged(account); });
    connect(rooms, &RoomList::activityChanged, this, [this](const Room *room) {
        if (const int row = rowOf(room); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
    connect(account, &Account::enabledChanged, this, [this, account] { refresh(account); });
    connect(account, &Account::addressChanged, this, [this, account] { refresh(account); });
}

void AllRooms::watchRows(Account *account)
{
    RoomList *rooms = account->rooms();
    const auto at = [this, account](int row) { return firstRow(account) + row; };
    connect(rooms, &RoomList::rowsAboutToBeInserted, this,
            [this, at](const QModelIndex &, int first, int last) { beginInsertRows({}, at(first), at(last)); });
    connect(rooms, &RoomList::rowsInserted, this, [this, rooms](const QModelIndex &, int first, int last) {
        endInsertRows();
        note(rooms->rooms().mid(first, last - first + 1));
    });
    connect(rooms, &RoomList::rowsAboutToBeRemoved, this, [this, at, rooms](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            tell(m_names.forget(rooms->at(row)));
        beginRemoveRows({}, at(first), at(last));
    });
    connect(rooms, &RoomList::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(rooms, &RoomList::rowsAboutToBeMoved, this,
            [this, at](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows({}, at(first), at(last), {}, at(to));
            });
    connect(rooms, &RoomList::rowsMoved, this, [this] { endMoveRows(); });
    connect(rooms, &RoomList::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(rooms, &RoomList::modelReset, this, [this] {
        m_names = {};
        endResetModel();
        for (Account *each : std::as_const(m_accounts))
            note(each->rooms()->rooms());
    });
    connect(rooms, &RoomList::dataChanged, this,
            [this, at, rooms](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                note(rooms->rooms().mid(first.row(), last.row() - first.row() + 1));
                Q_EMIT dataChanged(index(at(first.row())), index(at(last.row())), roles);
            });
}

void AllRooms::refresh(Account *account)
{
    if (const int rooms = account->rooms()->count(); rooms > 0)
        Q_EMIT dataChanged(index(firstRow(account)), index(firstRow(account) + rooms - 1));
    Q_EMIT passwordsWantedChanged();
}

Room *AllRooms::at(int row) const
{
    const auto place = placeOf(row);
    return place.account ? place.account->rooms()->at(place.row) : nullptr;
}

int AllRooms::rowOf(const Room *room) const
{
    for (Account *account : m_accounts) {
        if (const auto row = account->rooms()->rooms().indexOf(room); row >= 0)
            return firstRow(account) + int(row);
    }
    return -1;
}

} // namespace parlour

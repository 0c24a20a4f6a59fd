// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/rooms.h"

namespace parlour {

Rooms::Rooms(AccountList &accounts, QObject *parent)
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

Rooms::~Rooms() = default;

int Rooms::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstRow(nullptr);
}

/// Where the rooms of the account begin; with null, how many there are.
int Rooms::firstRow(const Account *account) const
{
    int row = 0;
    for (Account *other : m_accounts) {
        if (other == account)
            break;
        row += other->rooms()->count();
    }
    return row;
}

Rooms::Place Rooms::placeOf(int row) const
{
    for (Account *account : m_accounts) {
        const int own = account->rooms()->count();
        if (row < own)
            return row < 0 ? Place {} : Place {account, row};
        row -= own;
    }
    return {};
}

QVariant Rooms::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto [account, row] = placeOf(index.row());
    if (role == AccountRole)
        return QVariant::fromValue(account);
    if (role == AddressRole)
        return account->address();
    if (account->state() == Account::State::Off) { // Whatever the room was doing, it is at rest.
        if (role == RoomList::StateWordRole)
            return account->stateText();
        if (role == RoomList::AccessibleNameRole)
            return RoomList::tr("%1, %2").arg(account->rooms()->at(row)->name(), account->stateText());
    }
    return account->rooms()->index(row).data(role);
}

QHash<int, QByteArray> Rooms::roleNames() const
{
    auto names = RoomList::names();
    names.insert(AccountRole, "account");
    names.insert(AddressRole, "accountAddress");
    return names;
}

void Rooms::insert(int place, Account *account)
{
    const int first = place < m_accounts.size() ? firstRow(m_accounts.at(place)) : count();
    const int rooms = account->rooms()->count();
    if (rooms > 0)
        beginInsertRows({}, first, first + rooms - 1);
    m_accounts.insert(place, account);
    if (rooms > 0)
        endInsertRows();
    watch(account);
    Q_EMIT countChanged();
    Q_EMIT passwordsWantedChanged();
}

void Rooms::remove(Account *account)
{
    account->disconnect(this);
    account->rooms()->disconnect(this);
    const int first = firstRow(account);
    const int rooms = account->rooms()->count();
    if (rooms > 0)
        beginRemoveRows({}, first, first + rooms - 1);
    m_accounts.removeOne(account);
    if (m_current == account)
        m_current = nullptr;
    if (rooms > 0)
        endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    Q_EMIT passwordsWantedChanged();
}

void Rooms::move(int from, int to)
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
    Q_EMIT currentChanged(); // Its row.
}

void Rooms::watch(Account *account)
{
    RoomList *rooms = account->rooms();
    const auto at = [this, account](int row) { return firstRow(account) + row; };
    connect(rooms, &RoomList::rowsAboutToBeInserted, this,
            [this, at](const QModelIndex &, int first, int last) { beginInsertRows({}, at(first), at(last)); });
    connect(rooms, &RoomList::rowsInserted, this, [this] { endInsertRows(); });
    connect(rooms, &RoomList::rowsAboutToBeRemoved, this,
            [this, at](const QModelIndex &, int first, int last) { beginRemoveRows({}, at(first), at(last)); });
    connect(rooms, &RoomList::rowsRemoved, this, [this, at, account](const QModelIndex &, int first) {
        endRemoveRows();
        if (m_current == account && !current() && count() > 0) // It was the last one: its neighbour is another's.
            setCurrent(this->at(std::max(0, at(first) - 1)));
    });
    connect(rooms, &RoomList::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(rooms, &RoomList::modelReset, this, [this] { endResetModel(); });
    connect(rooms, &RoomList::dataChanged, this,
            [this, at](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                Q_EMIT dataChanged(index(at(first.row())), index(at(last.row())), roles);
            });
    connect(rooms, &RoomList::countChanged, this, &Rooms::countChanged);
    connect(rooms, &RoomList::passwordsWantedChanged, this, &Rooms::passwordsWantedChanged);
    connect(rooms, &RoomList::currentChanged, this, [this, account] { onCurrentChanged(account); });
    connect(account, &Account::enabledChanged, this, [this, account] { refresh(account); });
    connect(account, &Account::addressChanged, this, [this, account] { refresh(account); });
}

void Rooms::refresh(Account *account)
{
    if (const int rooms = account->rooms()->count(); rooms > 0)
        Q_EMIT dataChanged(index(firstRow(account)), index(firstRow(account) + rooms - 1));
    Q_EMIT passwordsWantedChanged();
}

Room *Rooms::current() const
{
    return m_current ? m_current->rooms()->current() : nullptr;
}

/// Whoever opens a room in an account, e.g. by joining it, opens it here.
void Rooms::onCurrentChanged(Account *account)
{
    if (account->rooms()->current())
        m_current = account;
    Q_EMIT currentChanged();
}

void Rooms::setCurrent(Room *room)
{
    const auto place = placeOf(rowOf(room));
    if (!place.account || room == current())
        return;
    m_current = place.account;
    if (m_current->rooms()->current() == room) // Nothing new for the account.
        Q_EMIT currentChanged();
    else
        m_current->rooms()->setCurrent(room);
}

int Rooms::rowOf(const Room *room) const
{
    for (Account *account : m_accounts) {
        if (const auto row = account->rooms()->rooms().indexOf(room); row >= 0)
            return firstRow(account) + int(row);
    }
    return -1;
}

int Rooms::currentRow() const
{
    return rowOf(current());
}

int Rooms::passwordsWanted() const
{
    int wanted = 0;
    for (Account *account : m_accounts)
        wanted += account->enabled() ? account->rooms()->passwordsWanted() : 0;
    return wanted;
}

Room *Rooms::at(int row) const
{
    const auto place = placeOf(row);
    return place.account ? place.account->rooms()->at(place.row) : nullptr;
}

Account *Rooms::accountAt(int row) const
{
    return placeOf(row).account;
}

Account *Rooms::accountOf(Room *room) const
{
    return placeOf(rowOf(room)).account;
}

void Rooms::showNextWantingPassword()
{
    const int from = currentRow();
    for (int i = 1; i <= count(); ++i) {
        const int row = (from + i) % count();
        if (at(row)->wantsPassword() && accountAt(row)->enabled())
            return setCurrent(at(row));
    }
}

void Rooms::step(int step)
{
    if (current() && current()->conversations()->step(step))
        return;
    const int row = std::clamp(currentRow() + step, 0, count() - 1);
    if (count() == 0 || row == currentRow())
        return;
    setCurrent(at(row));
    auto *conversations = current()->conversations(); // Upwards one comes to the last of them first.
    conversations->setCurrent(step < 0 ? conversations->at(conversations->count() - 1) : nullptr);
}

void Rooms::forget(Room *room)
{
    if (Account *account = accountOf(room))
        account->rooms()->forget(room);
}

} // namespace parlour

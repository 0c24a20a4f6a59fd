// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountlist.h"
#include "model/account/namesakes.h"

namespace parlour {

/// The rooms of all accounts, account by account, in the order in which each account has them.
class AllRooms : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Those of RoomList, and:
    enum Role {
        AccountRole = RoomList::AccessibleNameRole + 100, ///< Account*
        AddressRole,                                      ///< string: of the account (role name: accountAddress)
        ApartRole, ///< string: the room's address where another room is called so, or looks as if it was; else empty
    };

    struct Place
    {
        Account *account = nullptr;
        int row = -1; ///< Among the rooms of the account.
    };

    explicit AllRooms(AccountList &accounts, QObject *parent = nullptr);
    ~AllRooms() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// As the rows show them, which may be a step behind the AccountList.
    const QList<Account *> &accounts() const { return m_accounts; }
    Place placeOf(int row) const;
    Room *at(int row) const;
    int rowOf(const Room *room) const;

Q_SIGNALS:
    void passwordsWantedChanged();
    /// Another room of the account is open, or none.
    void currentChanged(parlour::Account *account);
    void removed(parlour::Account *account);
    void moved();

private:
    void insert(int place, Account *account);
    void remove(Account *account);
    void move(int from, int to);
    void watch(Account *account);
    void watchRows(Account *account);
    void refresh(Account *account);
    int firstRow(const Account *account) const;
    void note(const QList<Room *> &rooms);
    void tell(const QList<Room *> &rooms);
    QString called(const Room &room) const;

    QList<Account *> m_accounts;
    Namesakes m_names;
};

} // namespace parlour

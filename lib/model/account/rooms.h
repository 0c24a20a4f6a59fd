// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountlist.h"

namespace parlour {

/// The rooms of all accounts, account by account: what the list on the left shows, and which one is open.
class Rooms : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Session")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(parlour::Room *current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(parlour::Account *currentAccount READ currentAccount NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(int passwordsWanted READ passwordsWanted NOTIFY passwordsWantedChanged FINAL)

public:
    /// Those of RoomList, and:
    enum Role {
        AccountRole = RoomList::AccessibleNameRole + 100, ///< Account*
        AddressRole,                                      ///< string: of the account (role name: accountAddress)
    };

    explicit Rooms(AccountList &accounts, QObject *parent = nullptr);
    ~Rooms() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    /// The room whose pane is open, or null.
    Room *current() const;
    void setCurrent(Room *room);
    /// Its account, or null.
    Account *currentAccount() const { return current() ? m_current : nullptr; }
    int currentRow() const;
    /// How many rooms of accounts that are switched on wait for the person to type a password.
    int passwordsWanted() const;

    Q_INVOKABLE parlour::Room *at(int row) const;
    Q_INVOKABLE parlour::Account *accountAt(int row) const;
    Q_INVOKABLE parlour::Account *accountOf(parlour::Room *room) const;
    /// Opens the next room that waits for a password, after the current one.
    Q_INVOKABLE void showNextWantingPassword();
    /// Moves the current room by `step` rows, stopping at the ends.
    Q_INVOKABLE void step(int step);
    /// Leaves the room if we are in it, and takes its row away.
    Q_INVOKABLE void forget(parlour::Room *room);

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void passwordsWantedChanged();

private:
    struct Place
    {
        Account *account = nullptr;
        int row = -1; ///< Among the rooms of the account.
    };

    void insert(int place, Account *account);
    void remove(Account *account);
    void move(int from, int to);
    void watch(Account *account);
    void onCurrentChanged(Account *account);
    void refresh(Account *account);
    int firstRow(const Account *account) const;
    int rowOf(const Room *room) const;
    Place placeOf(int row) const;

    QList<Account *> m_accounts; ///< As our rows show them, which may be a step behind the AccountList.
    Account *m_current = nullptr;
};

} // namespace parlour

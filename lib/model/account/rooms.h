// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/allrooms.h"
#include "model/account/recentrooms.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace parlour {

/// What the list on the left shows, and which room is open: account by account, in each the pinned rooms first, then
/// those without a group, then group by group.
class Rooms : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(parlour::Room *current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(parlour::Account *currentAccount READ currentAccount NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(int passwordsWanted READ passwordsWanted NOTIFY passwordsWantedChanged FINAL)
    Q_PROPERTY(parlour::Rooms::Order order READ order WRITE setOrder NOTIFY orderChanged FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY sectionsChanged FINAL)
    Q_PROPERTY(parlour::RecentRooms *recent READ recent CONSTANT FINAL)
    Q_PROPERTY(QStringList firstSections READ firstSections NOTIFY sectionsChanged FINAL)

public:
    /// Those of AllRooms, and:
    enum Role {
        AccountRole = AllRooms::AccountRole,
        AddressRole = AllRooms::AddressRole,
        SectionRole = AllRooms::ApartRole
            + 1, ///< string: what stands above the row is for all rows of the same section, see sectionAccount()
    };
    /// Within a section.
    enum class Order {
        ByHand,
        ByName,
        ByActivity, ///< Where something was said last, first.
    };
    Q_ENUM(Order)

    Rooms(AccountList &accounts, ProfileSettings &settings, QObject *parent = nullptr);
    ~Rooms() override;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    /// The room whose pane is open, or null.
    Room *current() const;
    void setCurrent(Room *room);
    /// Its account, or null.
    Account *currentAccount() const { return current() ? m_current : nullptr; }
    int currentRow() const { return rowOf(current()); }
    RecentRooms *recent() { return &m_recent; }
    /// How many rooms of accounts that are switched on wait for the person to type a password.
    int passwordsWanted() const;
    Order order() const { return m_order; }
    /// Stored.
    void setOrder(Order order);
    /// All there are, sorted.
    QStringList groups() const;
    /// The section that each account begins with.
    QStringList firstSections() const;

    Q_INVOKABLE parlour::Room *at(int row) const;
    Q_INVOKABLE parlour::Account *accountAt(int row) const;
    Q_INVOKABLE parlour::Account *accountOf(parlour::Room *room) const;
    /// Of a section: the address of its account, and the group, which is empty for the rooms without one.
    Q_INVOKABLE static QString sectionAccount(const QString &section) { return section.section(u'\n', 0, 0); }
    Q_INVOKABLE static QString sectionGroup(const QString &section) { return section.section(u'\n', 1); }
    /// Opens the next room that waits for a password, after the current one.
    Q_INVOKABLE void showNextWantingPassword();
    /// Moves the current room by `step` rows, stopping at the ends.
    Q_INVOKABLE void step(int step);
    /// Whether the room can change places with its neighbour: while they are ordered by hand, within its section.
    Q_INVOKABLE bool canShift(parlour::Room *room, int step) const;
    /// Gives the room the place of its neighbour above (-1) or below (1).
    Q_INVOKABLE void shift(parlour::Room *room, int step);
    /// Leaves the room if we are in it, and takes its row away.
    Q_INVOKABLE void forget(parlour::Room *room);

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void passwordsWantedChanged();
    void orderChanged();
    void sectionsChanged();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void watch();
    void onCurrentChanged(Account *account);
    void onRemoved(int first);
    int rowOf(const Room *room) const;
    QString sectionOf(int row) const;
    int compared(const Room &left, const Room &right) const;

    ProfileSettings &m_settings;
    AllRooms m_all;
    RecentRooms m_recent;
    QCollator m_collator;
    Order m_order;
    Account *m_current = nullptr;
};

} // namespace parlour

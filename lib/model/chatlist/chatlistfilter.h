// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/chatlist/chatlist.h"
#include "model/chatlist/recentrooms.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace parlour {

/// The chat list on the left, and its open row: account by account, in each the pinned rooms first, then those without
/// a group, then group by group, then the direct chats. Private chats stay below their room.
class ChatListFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged FINAL)
    Q_PROPERTY(parlour::Room *currentRoom READ currentRoom NOTIFY currentChanged FINAL)
    Q_PROPERTY(parlour::PrivateChat *currentChat READ currentChat NOTIFY currentChanged FINAL)
    Q_PROPERTY(parlour::DirectChat *currentDirect READ currentDirect NOTIFY currentChanged FINAL)
    Q_PROPERTY(parlour::Account *currentAccount READ currentAccount NOTIFY currentChanged FINAL)
    Q_PROPERTY(int passwordsWanted READ passwordsWanted NOTIFY passwordsWantedChanged FINAL)
    Q_PROPERTY(parlour::ChatListFilter::Order order READ order WRITE setOrder NOTIFY orderChanged FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY sectionsChanged FINAL)
    Q_PROPERTY(bool sectioned READ isSectioned NOTIFY sectionsChanged FINAL)
    Q_PROPERTY(QStringList firstSections READ firstSections NOTIFY sectionsChanged FINAL)
    Q_PROPERTY(parlour::RecentRooms *recent READ recent CONSTANT FINAL)

public:
    /// The order of the rooms within a section.
    enum class Order {
        ByHand,
        ByName,
        ByActivity, ///< The last message first.
    };
    Q_ENUM(Order)

    ChatListFilter(AccountList &accounts, ProfileSettings &settings, QObject *parent = nullptr);
    ~ChatListFilter() override;

    int count() const { return rowCount(); }
    /// Open row, or -1.
    int currentRow() const { return mapFromSource(m_current).row(); }
    /// Room of the open pane, or null.
    Room *currentRoom() const { return current().room; }
    /// Private chat that is open in that pane; null if it is the room itself.
    PrivateChat *currentChat() const { return current().chat; }
    /// Direct chat of the open pane, or null.
    DirectChat *currentDirect() const { return current().direct; }
    ChatList::Row current() const { return m_list.at(m_current.row()); }
    /// Account of the open row, or null.
    Account *currentAccount() const { return current().account; }
    /// Number of rooms of switched-on accounts that wait for the person to type a password.
    int passwordsWanted() const { return m_list.passwordsWanted(); }
    Order order() const { return m_order; }
    /// Sets the order. Stored.
    void setOrder(Order order);
    /// Names of all groups, sorted.
    QStringList groups() const { return sections().groups; }
    /// True if there are groups, or people beside rooms.
    bool isSectioned() const { return !sections().groups.isEmpty() || sections().hasPeople; }
    /// First section of each account.
    QStringList firstSections() const { return sections().first; }
    RecentRooms *recent() { return &m_recent; }

    /// Returns the row's room, which for a private chat is the one around it, and null for a direct chat.
    Q_INVOKABLE parlour::Room *roomAt(int row) const { return at(row).room; }
    Q_INVOKABLE parlour::PrivateChat *chatAt(int row) const { return at(row).chat; }
    Q_INVOKABLE parlour::DirectChat *directAt(int row) const { return at(row).direct; }
    Q_INVOKABLE parlour::Account *accountAt(int row) const { return at(row).account; }
    Q_INVOKABLE parlour::Account *accountOf(parlour::Room *room) const { return m_list.at(m_list.rowOf(room)).account; }
    /// Return the parts of a section: the address of its account, and the group, which is empty for the rooms without
    /// one.
    Q_INVOKABLE static QString sectionAccount(const QString &section) { return section.section(u'\n', 0, 0); }
    Q_INVOKABLE static QString sectionGroup(const QString &section);

    Q_INVOKABLE void open(int row) { show(mapToSource(index(row, 0)).row()); }
    Q_INVOKABLE void openRoom(parlour::Room *room) { show(m_list.rowOf(room)); }
    Q_INVOKABLE void openChat(parlour::PrivateChat *chat) { show(m_list.rowOf(chat)); }
    Q_INVOKABLE void openDirect(parlour::DirectChat *chat) { show(m_list.rowOf(chat)); }
    /// Opens the given row of the ChatList.
    void openRow(const ChatList::Row &row) { show(m_list.rowOf(row.shown())); }
    /// Marks a row, for later: rows move.
    Q_INVOKABLE void mark(int row) { m_marked = index(row, 0); }
    /// Returns where the marked row is by now; -1: it has gone.
    Q_INVOKABLE int markedRow() const { return m_marked.row(); }
    /// Opens the row `step` rows further, stopping at the ends.
    Q_INVOKABLE void step(int step);
    /// Opens the next room that waits for a password, after the current one.
    Q_INVOKABLE void showNextWantingPassword();
    /// Returns whether the room can change places with its neighbour: within its section, while the order is by hand.
    Q_INVOKABLE bool canShift(parlour::Room *room, int step) const;
    /// Gives the room the place of its neighbour above (-1) or below (1).
    Q_INVOKABLE void shift(parlour::Room *room, int step);
    /// Marks all messages as read, by the person's wish.
    Q_INVOKABLE void markAllRead();
    /// Leaves the room if we are in it, and takes its row away.
    Q_INVOKABLE void forget(parlour::Room *room);

Q_SIGNALS:
    void countChanged();
    /// Another row is open, or none.
    void currentChanged();
    /// Another row is open, or the open row has moved.
    void currentRowChanged();
    void passwordsWantedChanged();
    void orderChanged();
    void sectionsChanged();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Sections
    {
        QStringList groups;
        QStringList first;
        bool hasPeople;
    };

    void watch();
    ChatList::Row at(int row) const;
    void show(int source);
    void setCurrent(const QModelIndex &source);
    QModelIndex heir(int first, int last) const;
    void onGoing(int first, int last);
    void onRows();
    void onSections();
    const Sections &sections() const;
    Room *neighbour(Room *room, int step) const;
    int compared(const ChatList::Row &left, const ChatList::Row &right) const;

    ProfileSettings &m_settings;
    ChatList m_list;
    RecentRooms m_recent;
    QCollator m_collator;
    Order m_order;
    QPersistentModelIndex m_current; ///< In m_list.
    QPersistentModelIndex m_marked;
    mutable std::optional<Sections> m_sections; ///< As far as known.
};

} // namespace parlour

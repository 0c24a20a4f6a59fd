// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountlist.h"
#include "model/chatlist/namesakes.h"
#include "model/pacing/clock.h"

#include <QDate>
#include <QSet>
#include <QTimer>

namespace parlour {

/// All rooms and chats, a row each: account by account, the rooms in the order of the person, right below each room the
/// private chats in it, and behind all rooms the direct chats.
class ChatList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ChatListFilter")

public:
    enum class Kind {
        Room,
        PrivateChat,
        DirectChat,
    };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        DepthRole,               ///< int: 1 for rows below a room, else 0
        AccountRole,             ///< Account*
        RoomRole,                ///< Room*: for a private chat, the room around it; null for a direct chat
        ChatRole,                ///< PrivateChat*, or null
        DirectRole,              ///< DirectChat*, or null
        SectionRole,             ///< string: headings above the row are for all rows of the same section
        NameRole,                ///< string: of the room, or of the partner
        StateRole,               ///< join::State of the room (role name: roomState)
        StateWordRole,           ///< string
        WantingRole,             ///< bool: the room waits for the person, for a password or an answer
        FailedRole,              ///< bool: the room did not let us in, or put us out
        ApartRole,  ///< string: the room's address where another room has the same name, or a similar one; else empty
        UnreadRole, ///< int
        MentionedRole, ///< bool
        ActivityRole,  ///< QDateTime: time of the last message in the room
        PinnedRole,    ///< bool
        MutedRole,     ///< bool: new messages do not notify
        QuietRole,     ///< bool: and none of them notifies all the same
        LastRole,     ///< string: "NICK: TEXT" of the last message, unless the state of the room matters more; or empty
        LastTimeRole, ///< string: time of the last message, if there is one
        DraftRole,    ///< string: the beginning of the unsent draft, in one line, with the same exception
        AccessibleNameRole, ///< string: "NAME, STATE" + ", N unread" + ", N mentions" + ", draft" + ", NICK: TEXT"
    };

    struct Row
    {
        Account *account = nullptr;
        Room *room = nullptr;
        PrivateChat *chat = nullptr;
        DirectChat *direct = nullptr;

        Kind kind() const { return direct ? Kind::DirectChat : chat ? Kind::PrivateChat : Kind::Room; }
        /// Returns the chat, else the room.
        const QObject *shown() const;
        Conversation *conversation() const;
        bool operator==(const Row &) const = default;
    };

    explicit ChatList(AccountList &accounts, const Clock &clock = systemTime, QObject *parent = nullptr);
    ~ChatList() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Returns the contents of `row`; all null outside the list.
    Row at(int row) const { return m_rows.value(row); }
    /// Returns the row of a Room, a PrivateChat or a DirectChat, or -1.
    int rowOf(const QObject *chat) const;
    /// Returns the row after the last one of the room.
    int endOf(const Room *room) const;
    bool holds(const Account *account) const { return m_accounts.contains(account); }
    /// Returns the text for screen readers: of a room that is to be called `name`, and of chats.
    static QString accessibleName(const Room &room, const QString &name);
    static QString accessibleName(const PrivateChat &chat);
    static QString accessibleName(const DirectChat &chat);
    /// Stands in for a group in the section of direct chats: no group is called so.
    static QString people() { return QStringLiteral("\x01"); }

    /// Returns whether the person is to type a password for the room; not while its account is off.
    bool wantsPassword(const Room *room) const { return m_wanting.contains(room); }
    int passwordsWanted() const { return int(m_wanting.size()); }

Q_SIGNALS:
    void passwordsWantedChanged();
    /// The row was opened elsewhere, and is to be shown to the person.
    void opened(int row);
    /// The rows `first` to `last` are the next to go. An account that goes is not held any more.
    void going(int first, int last);

private:
    void insert(int place, Account *account);
    void remove(Account *account);
    void move(int from, int to);
    void watch(Account *account);
    void watch(Room *room);
    void watch(PrivateChat *chat);
    void watch(DirectChat *chat);
    void onAdded(Account *account, Room *room);
    void onRemoved(const QList<Room *> &rooms);
    void onMoved(Account *account, Room *room);
    void insertBlock(int first, const QList<Row> &rows);
    void removeBlock(int first, int last);
    void moveBlock(int first, int end, int target);
    int firstOf(qsizetype account) const;
    int firstDirectOf(qsizetype account) const;
    /// Emits changes of `roles` of the room, and perhaps moves the rows below it.
    void tell(const Room *room, const QList<int> &roles);
    void tellChat(const QObject *chat);
    /// Emits changes by messages, of which many may come: a few times a second.
    void tellSoon(const QObject *chat);
    void tellGathered();
    void watch(const QObject *chat, Conversation &conversation);
    void watchDays();
    void tellApart(const QList<Room *> &rooms);
    void refresh(Account *account);
    void rename(Room *room);
    void recount(Room *room);
    QVariant roomData(const Row &row, int role) const;
    QVariant chatData(const PrivateChat &chat, int role) const;
    QVariant directData(const DirectChat &chat, int role) const;
    QString called(const Room &room) const;

    QList<Account *> m_accounts; ///< As the rows show them, which may be a step behind the AccountList.
    QList<Row> m_rows;
    mutable QHash<const QObject *, int> m_places; ///< Row numbers of m_rows, below m_placed.
    mutable qsizetype m_placed = 0;
    QSet<const QObject *> m_gathered; ///< Changed chats and rooms, perhaps gone by then.
    QTimer m_gathering;
    const Clock m_clock;
    QTimer m_days;
    QDate m_today;
    Namesakes m_names;
    QSet<const Room *> m_wanting;
};

} // namespace parlour

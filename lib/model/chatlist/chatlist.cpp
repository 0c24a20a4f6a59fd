// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The set of rows. Their contents: chatlistrows.cpp.
#include "model/chatlist/chatlist.h"

namespace parlour {

static QList<ChatList::Row> rowsOf(Account *account, Room *room)
{
    QList<ChatList::Row> rows {{account, room}};
    for (PrivateChat *chat : room->privateChats()->chats())
        rows << ChatList::Row {account, room, chat};
    return rows;
}

static QList<ChatList::Row> rowsOf(Account *account)
{
    QList<ChatList::Row> rows;
    for (Room *room : account->rooms()->rooms())
        rows << rowsOf(account, room);
    for (DirectChat *chat : account->directChats()->chats())
        rows << ChatList::Row {.account = account, .direct = chat};
    return rows;
}

const QObject *ChatList::Row::shown() const
{
    if (direct)
        return direct;
    return chat ? static_cast<const QObject *>(chat) : room;
}

Conversation *ChatList::Row::conversation() const
{
    if (direct)
        return direct->conversation();
    if (chat)
        return chat->conversation();
    return room ? room->conversation() : nullptr;
}

ChatList::ChatList(AccountList &accounts, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(std::chrono::milliseconds(200));
    connect(&m_gathering, &QTimer::timeout, this, &ChatList::tellGathered);
    watchDays();
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

ChatList::~ChatList() = default;

int ChatList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChatList::rowOf(const QObject *chat) const
{
    for (; m_placed < m_rows.size(); ++m_placed)
        m_places.insert(m_rows.at(m_placed).shown(), int(m_placed));
    return m_places.value(chat, -1);
}

int ChatList::endOf(const Room *room) const
{
    int row = rowOf(room);
    while (row >= 0 && row < m_rows.size() && m_rows.at(row).room == room)
        ++row;
    return row;
}

/// Returns the first row of the account in that place.
int ChatList::firstOf(qsizetype account) const
{
    if (account >= m_accounts.size())
        return int(m_rows.size());
    for (const Room *room : m_accounts.at(account)->rooms()->rooms()) {
        if (const int row = rowOf(room); row >= 0)
            return row;
    }
    return firstDirectOf(account);
}

/// Returns the first row of its direct chats, also if there are none.
int ChatList::firstDirectOf(qsizetype account) const
{
    for (const DirectChat *chat : m_accounts.at(account)->directChats()->chats()) {
        if (const int row = rowOf(chat); row >= 0)
            return row;
    }
    return firstOf(account + 1);
}

void ChatList::insert(int place, Account *account)
{
    const int first = firstOf(place);
    m_accounts.insert(place, account);
    insertBlock(first, rowsOf(account));
    watch(account);
}

void ChatList::remove(Account *account)
{
    account->disconnect(this);
    account->rooms()->disconnect(this);
    account->directChats()->disconnect(this);
    const qsizetype place = m_accounts.indexOf(account);
    const int first = firstOf(place);
    const int end = firstOf(place + 1);
    m_accounts.removeAt(place);
    if (first < end)
        removeBlock(first, end - 1);
}

void ChatList::move(int from, int to)
{
    const int first = firstOf(from);
    const int end = firstOf(from + 1);
    m_accounts.move(from, to);
    moveBlock(first, end, firstOf(to + 1));
}

void ChatList::onAdded(Account *account, Room *room)
{
    insertBlock(firstDirectOf(m_accounts.indexOf(account)), rowsOf(account, room));
}

void ChatList::onRemoved(const QList<Room *> &rooms)
{
    if (rooms.isEmpty())
        return;
    removeBlock(rowOf(rooms.first()), endOf(rooms.last()) - 1);
}

void ChatList::onMoved(Account *account, Room *room)
{
    const auto &rooms = account->rooms()->rooms();
    const qsizetype next = rooms.indexOf(room) + 1;
    const int target = next < rooms.size() ? rowOf(rooms.at(next)) : firstDirectOf(m_accounts.indexOf(account));
    moveBlock(rowOf(room), endOf(room), target);
}

void ChatList::insertBlock(int first, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(first, rows.size(), {});
    std::ranges::copy(rows, m_rows.begin() + first);
    m_placed = std::min(m_placed, qsizetype(first));
    endInsertRows();
    for (const Row &row : rows) {
        if (row.kind() == Kind::Room)
            watch(row.room);
        else if (row.kind() == Kind::PrivateChat)
            watch(row.chat);
        else
            watch(row.direct);
    }
}

void ChatList::removeBlock(int first, int last)
{
    Q_EMIT going(first, last);
    const auto gone = m_rows.sliced(first, last - first + 1);
    beginRemoveRows({}, first, last);
    m_rows.remove(first, gone.size());
    for (const Row &row : gone)
        m_places.remove(row.shown());
    m_placed = std::min(m_placed, qsizetype(first));
    endRemoveRows();
    for (const Row &row : gone) {
        if (row.kind() != Kind::Room)
            continue;
        if (m_wanting.remove(row.room))
            Q_EMIT passwordsWantedChanged();
        tellApart(m_names.forget(row.room));
    }
}

/// Moves the rows from `first` to before `end` in front of `target`.
void ChatList::moveBlock(int first, int end, int target)
{
    if (first == end || (target >= first && target <= end))
        return; // They are there.
    beginMoveRows({}, first, end - 1, {}, target);
    const auto at = [this](int row) { return m_rows.begin() + row; };
    if (target < first)
        std::rotate(at(target), at(first), at(end));
    else
        std::rotate(at(first), at(end), at(target));
    m_placed = std::min<qsizetype>(m_placed, std::min(first, target));
    endMoveRows();
}

void ChatList::watch(Account *account)
{
    AccountRooms *rooms = account->rooms();
    connect(rooms, &AccountRooms::added, this, [this, account](Room *room) { onAdded(account, room); });
    connect(rooms, &AccountRooms::removed, this, &ChatList::onRemoved);
    connect(rooms, &AccountRooms::moved, this, [this, account](Room *room) { onMoved(account, room); });
    const DirectChats *chats = account->directChats();
    connect(chats, &DirectChats::added, this, [this, account](DirectChat *chat) {
        insertBlock(firstOf(m_accounts.indexOf(account) + 1), {{.account = account, .direct = chat}});
    });
    connect(chats, &DirectChats::removed, this, [this](const DirectChat *chat) {
        if (const int row = rowOf(chat); row >= 0)
            removeBlock(row, row);
    });
    connect(chats, &DirectChats::opened, this, [this](const DirectChat *chat) { Q_EMIT opened(rowOf(chat)); });
    connect(account, &Account::roomOpened, this, [this](const Room *room) { Q_EMIT opened(rowOf(room)); });
    connect(account, &Account::enabledChanged, this, [this, account] { refresh(account); });
    connect(account, &Account::addressChanged, this, [this, account] { refresh(account); });
}

void ChatList::watch(Room *room)
{
    connect(room, &Room::stateChanged, this, [this, room] {
        tell(room, {StateRole, StateWordRole, WantingRole, FailedRole, LastRole, DraftRole, AccessibleNameRole});
        recount(room);
    });
    watch(room, *room->conversation());
    connect(room->conversation()->composer(), &Composer::draftChanged, this, [this, room] {
        tell(room, {DraftRole, AccessibleNameRole});
    });
    connect(room->details(), &RoomDetails::changed, this, [this, room] { rename(room); });
    connect(room->preferences(), &ChatPreferences::changed, this, [this, room] {
        tell(room, {PinnedRole, MutedRole, QuietRole, SectionRole, AccessibleNameRole});
    });
    connect(room->preferences(), &ChatPreferences::activityChanged, this, [this, room] { tell(room, {ActivityRole}); });
    const PrivateChats *chats = room->privateChats();
    connect(chats, &PrivateChats::added, this, [this, room](PrivateChat *chat) {
        if (const int row = rowOf(room); row >= 0)
            insertBlock(endOf(room), {{m_rows.at(row).account, room, chat}});
    });
    connect(chats, &PrivateChats::removed, this, [this](const PrivateChat *chat) {
        if (const int row = rowOf(chat); row >= 0)
            removeBlock(row, row);
    });
    connect(chats, &PrivateChats::opened, this, [this](const PrivateChat *chat) { Q_EMIT opened(rowOf(chat)); });
    tellApart(m_names.note(room));
    recount(room);
}

void ChatList::watch(PrivateChat *chat)
{
    const auto told = [this, chat] { tellChat(chat); };
    connect(chat, &PrivateChat::nickChanged, this, told);
    connect(chat, &PrivateChat::whereaboutsChanged, this, told);
    watch(chat, *chat->conversation());
    connect(chat->conversation()->composer(), &Composer::draftChanged, this, told);
}

void ChatList::watch(DirectChat *chat)
{
    const auto told = [this, chat] { tellChat(chat); };
    connect(chat, &DirectChat::contactChanged, this, told);
    connect(chat, &DirectChat::presenceChanged, this, told);
    connect(chat->preferences(), &ChatPreferences::changed, this, told);
    watch(chat, *chat->conversation());
    connect(chat->conversation()->composer(), &Composer::draftChanged, this, told);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/conversationplaces.h"

#include "protocol/address/escaping.h"
#include "protocol/text/foreign.h"
#include "storage/history/occupantkey.h"

using namespace Qt::StringLiterals;

namespace parlour::conversationplaces {

history::Key keyOf(const ChatList::Row &row)
{
    if (row.direct)
        return row.direct->key();
    return row.chat ? row.chat->key() : history::Key {row.account->address(), row.room->address().bare()};
}

std::optional<history::Key> current(const ChatListFilter &chats)
{
    const auto row = chats.current();
    return row.account ? std::optional(keyOf(row)) : std::nullopt;
}

static std::optional<Jid> addressIn(const history::Key &key)
{
    return Jid::parseForeign(history::address(key));
}

static Room *roomOf(const AccountList &accounts, const history::Key &key)
{
    Account *account = accounts.find(key.account);
    const auto address = addressIn(key);
    return account && address ? account->rooms()->find(address->toBare()) : nullptr;
}

static DirectChat *directOf(const AccountList &accounts, const history::Key &key)
{
    Account *account = accounts.find(key.account);
    const auto address = addressIn(key);
    return account && address ? account->directChats()->find(address->toBare()) : nullptr;
}

bool isListed(const AccountList &accounts, const history::Key &key)
{
    return key.direct ? directOf(accounts, key) != nullptr : roomOf(accounts, key) != nullptr;
}

QString name(const AccountList &accounts, const history::Key &key)
{
    const auto address = addressIn(key);
    if (!address)
        return history::address(key);
    if (key.direct) {
        Account *account = accounts.find(key.account);
        return account ? account->roster()->nameOf(*address) : escaping::unescaped(address->local());
    }
    Room *room = roomOf(accounts, key);
    const QString around = room ? room->details()->name() : escaping::unescaped(address->local());
    if (address->resource().isEmpty())
        return around;
    const PrivateChat *chat = room ? room->privateChats()->under(key) : nullptr; // Its nick may have changed.
    return ChatList::tr("%1, privately in %2")
        .arg(isolated(chat ? chat->nick() : address->resource()), isolated(around));
}

/// Returns how well `name` names the room: the less the better, and not at all from 3 on.
static int distance(const Room &room, const QString &name)
{
    const auto is = [&name](const QString &text) { return text.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(room.details()->name()) || is(room.details()->ownName()) || is(room.address().bare()))
        return 0;
    if (is(room.address().local()) || is(escaping::unescaped(room.address().local())))
        return 1;
    return room.details()->name().startsWith(name, Qt::CaseInsensitive) ? 2 : 3;
}

std::optional<history::Key> called(const AccountList &accounts, const QString &name)
{
    std::optional<history::Key> best;
    int least = 3;
    for (Account *account : accounts.accounts()) {
        for (const Room *room : account->rooms()->rooms()) {
            if (const int far = distance(*room, name); far < least) {
                least = far;
                best = history::Key {account->address(), room->address().bare()};
            }
        }
    }
    return best;
}

Conversation *find(const AccountList &accounts, const history::Key &key)
{
    if (key.direct) {
        DirectChat *chat = directOf(accounts, key);
        return chat ? chat->conversation() : nullptr;
    }
    Room *room = roomOf(accounts, key);
    if (!room || addressIn(key)->resource().isEmpty())
        return room ? room->conversation() : nullptr;
    PrivateChat *chat = room->privateChats()->under(key);
    return chat ? chat->conversation() : nullptr;
}

Conversation *open(ChatListFilter &chats, const AccountList &accounts, const history::Key &key)
{
    Account *account = accounts.find(key.account);
    const auto address = addressIn(key);
    if (!account || !address)
        return nullptr;
    if (key.direct) {
        DirectChat *direct = account->directChats()->reopen(key);
        if (direct)
            chats.openDirect(direct);
        return direct ? direct->conversation() : nullptr;
    }
    Room *room = roomOf(accounts, key);
    if (!room)
        room = account->showRoom(address->bare());
    if (!room)
        return nullptr;
    PrivateChat *chat = address->resource().isEmpty() ? nullptr : room->privateChats()->reopen(key);
    if (!chat) {
        chats.openRoom(room);
        return address->resource().isEmpty() ? room->conversation() : nullptr;
    }
    chats.openChat(chat);
    return chat->conversation();
}

} // namespace parlour::conversationplaces

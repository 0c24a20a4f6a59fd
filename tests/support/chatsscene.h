// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/accountsscene.h"

namespace parlour {

/// One account with as many rooms, a0@c, a1@c ..., and another with one, all of them away from any server.
struct ChatsScene : AccountsScene
{
    std::unique_ptr<Client> client;

    explicit ChatsScene(int rooms, int others = 1, bool autojoin = false)
    {
        store(u"a@x"_s, rooms, true, autojoin);
        store(u"b@x"_s, others);
        client = std::make_unique<Client>(streams.factory(), settings, secrets, outbox, ClientOptions {});
    }
    ChatListFilter &chats() { return *client->chats(); }
    Room *room(const QString &name)
    {
        Account *account = client->accounts()->find(name.front() + u"@x"_s);
        return account->rooms()->find(*Jid::parse(name + u"@c"_s));
    }
    PrivateChat *whisper(const QString &name, const QString &nick)
    {
        Room *around = room(name);
        around->receive(
            xml::parse(u"<message xmlns='jabber:client' type='chat' from='%1@c/%2'><body>psst</body></message>"_s.arg(
                name, nick)));
        const auto &all = around->privateChats()->chats();
        return *std::ranges::find(all, nick, &PrivateChat::nick);
    }
    void goOnline()
    {
        client->start();
        stream(u"a"_s).goOnline();
        stream(u"b"_s).goOnline();
    }
    /// Between the two, one was made for an account that is not there yet.
    FakeStream &stream(const QString &name)
    {
        return *(name.startsWith(u'a') ? streams.made.first() : streams.made.last());
    }
    void enter(const QString &name)
    {
        room(name)->join();
        room(name)->receive(xml::parse(
            u"<presence xmlns='jabber:client' from='%1@c/nick'><x xmlns='http://jabber.org/protocol/muc#user'>"
            "<item affiliation='none' role='participant'/><status code='110'/></x></presence>"_s.arg(name)));
    }
    void askForPassword(const QString &name)
    {
        room(name)->join(Room::Cause::Automatic);
        const auto &sent = stream(name).sent;
        room(name)->receive(
            xml::parse(u"<presence xmlns='jabber:client' type='error' id='%1' from='%2@c/nick'><error type='auth'>"
                       "<not-authorized xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(
                           sent.last().attribute(u"id"_s), name)));
    }
    /// The row that is open, by name.
    QString current()
    {
        const int row = chats().currentRow();
        if (chats().roomAt(row) != chats().currentRoom() || chats().chatAt(row) != chats().currentChat()
            || chats().accountAt(row) != chats().currentAccount())
            return u"(disagreement)"_s;
        return chats().index(row, 0).data(ChatList::NameRole).toString();
    }
};

/// Of all rows, in order.
inline QString names(const ChatListFilter &chats)
{
    QStringList all;
    for (int row = 0; row < chats.count(); ++row)
        all << chats.index(row, 0).data(ChatList::NameRole).toString();
    return all.join(u' ');
}

} // namespace parlour

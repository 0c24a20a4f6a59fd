// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/chatlist/chatlistfilter.h"
#include "storage/history/historyvalues.h"

/// Conversations by the keys under which they are stored.
namespace parlour::conversationplaces {

/// Returns the key of the open conversation.
std::optional<history::Key> current(const ChatListFilter &chats);
history::Key keyOf(const ChatList::Row &row);
/// Returns the name for people: "Tea", "Juliet", or "bob, privately in Tea". Also where its room, or its account, is
/// not here any more.
QString name(const AccountList &accounts, const history::Key &key);
/// Returns the room with this name or address, all of it or before the @, or whose name begins so.
std::optional<history::Key> called(const AccountList &accounts, const QString &name);
/// Returns the conversation, if it is in the list; null otherwise.
Conversation *find(const AccountList &accounts, const history::Key &key);
/// Returns whether its room, or its direct chat, is in the list.
bool isListed(const AccountList &accounts, const history::Key &key);
/// Opens its pane, as a preview where its room is not in the list, and returns it; null on failure.
Conversation *open(ChatListFilter &chats, const AccountList &accounts, const history::Key &key);

} // namespace parlour::conversationplaces

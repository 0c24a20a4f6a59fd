// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/occupantkey.h"

/// The tables of conversations and of the authors in them. For use within Database::transact() or ask().
namespace parlour::conversationrows {

struct Conversation
{
    qint64 id = 0; ///< 0: there is none.
    history::Key key;
};

/// Returns the archive in whose order the conversation's messages are: that of the room, or of the account.
QString space(const history::Key &key);

/// The conversation's number, 0 where there is none.
qint64 find(Database &database, const history::Key &key);
/// Returns the conversation's number, and makes it where there is none.
qint64 ensure(Database &database, const history::Key &key);
history::Key key(Database &database, qint64 id);
QList<Conversation> ofAccount(Database &database, const QString &account);
/// The private conversations in `room` with people known by occupant ids, in the order in which they began.
QList<history::KeptChat> privateChats(Database &database, const QString &account, const QString &room);
/// The conversations with people outside of rooms, in the same order.
QList<history::KeptChat> directChats(Database &database, const QString &account);
void setClosed(Database &database, const history::Key &key, bool closed);
/// Removes its name: nobody finds it any more, and another may begin under that.
void hide(Database &database, qint64 id);
void remove(Database &database, qint64 id);

qint64 author(Database &database, qint64 conversation, const QString &occupantId, const QString &nick);

} // namespace parlour::conversationrows

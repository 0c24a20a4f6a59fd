// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/occupantkey.h"

/// The tables of conversations and of those who speak in them. For use within Database::transact() or ask().
namespace parlour::conversationrows {

struct Conversation
{
    qint64 id = 0; ///< 0: there is none.
    history::Key key;
};

/// Whose order the conversation's messages are in: a room's own, or that of the account's archive.
QString space(const history::Key &key);

/// The conversation's number, 0 where there is none.
qint64 find(Database &database, const history::Key &key);
/// The same, and makes it where there is none.
qint64 ensure(Database &database, const history::Key &key);
history::Key key(Database &database, qint64 id);
QList<Conversation> ofAccount(Database &database, const QString &account);
/// Those with people in `room` who are known by occupant ids, in the order in which they began.
QList<history::KeptChat> privateChats(Database &database, const QString &account, const QString &room);
/// Those with people outside of rooms, likewise.
QList<history::KeptChat> directChats(Database &database, const QString &account);
void setClosed(Database &database, const history::Key &key, bool closed);
/// Takes its name away: nobody finds it any more, and another may begin under it.
void hide(Database &database, qint64 id);
void remove(Database &database, qint64 id);

qint64 author(Database &database, qint64 conversation, const QString &occupantId, const QString &nick);

} // namespace parlour::conversationrows

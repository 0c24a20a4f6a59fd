// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/actiontarget.h"

#include "storage/history/idrows.h"

namespace parlour::actionrows {

using history::Action;
using history::Message;
using messagerows::Row;

Row received(Database &database, qint64 conversation, const QString &id)
{
    const auto corrected = idrows::corrected(database, conversation, id);
    return corrected.size() == 1 ? messagerows::at(database, corrected.first()) : Row {};
}

/// Returns whether the actor is the author. Without the room's ids somebody has to have seen it, as it came.
static bool isAuthor(const Action &action, const Message &message)
{
    if (action.isWitnessed)
        return action.nick == message.nick;
    const bool isOurs = action.own && message.own; // Privately in rooms, what is from before has no author's id.
    return isOurs || (!action.occupantId.isEmpty() && action.occupantId == message.occupantId);
}

bool isReceipt(const Action &action)
{
    return action.kind == Action::Kind::Receipt || action.kind == Action::Kind::Display;
}

bool isAllowed(const Action &action, const Message &message)
{
    if (message.delivery != history::Delivery::Settled)
        return false;
    return isReceipt(action) ? message.own : action.kind != Action::Kind::Retraction || isAuthor(action, message);
}

/// Returns the only message of that id with which the actor may do that: somebody else may have used the id, too.
static Row permitted(Database &database, qint64 conversation, const Action &action)
{
    QList<Row> rows;
    for (const qint64 number : idrows::sent(database, conversation, action.target)) {
        if (Row row = messagerows::at(database, number); isAllowed(action, row.message))
            rows << row;
    }
    return rows.size() == 1 ? rows.first() : Row {};
}

Row target(Database &database, qint64 conversation, const Action &action)
{
    if (const qint64 meant = idrows::meant(database, conversation, action.target); meant != 0)
        return messagerows::at(database, meant);
    const bool isAuthors = action.kind == Action::Kind::Retraction || isReceipt(action);
    return isAuthors ? permitted(database, conversation, action) : Row {};
}

} // namespace parlour::actionrows

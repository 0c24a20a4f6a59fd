// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/removing.h"

#include "storage/disk/metarows.h"
#include "storage/history/actionrows.h"
#include "storage/history/conversationrows.h"
#include "storage/history/limitrows.h"
#include "storage/history/messagerows.h"
#include "storage/history/rangerows.h"
#include "storage/history/searchrows.h"
#include "storage/lists/listrows.h"

using namespace Qt::StringLiterals;

namespace parlour::removing {

static constexpr int Slice = 500;
static constexpr auto Unswept = "unswept"_L1; ///< Words of what was deleted may still be in the index.

void doom(Database &database, const history::Doomed &doomed)
{
    if (doomed.peer.isEmpty() && !doomed.before.isValid())
        listrows::removeAll(database, doomed.account);
    for (const auto &conversation : conversationrows::ofAccount(database, doomed.account)) {
        if (!doomed.means(conversation.key))
            continue;
        const bool whole = !doomed.before.isValid();
        if (whole && doomed.peer.isEmpty())
            limitrows::remove(database, conversation.key);
        else
            limitrows::set(database, doomed, conversation.key, conversation.id);
        if (!whole && doomed.before.toMSecsSinceEpoch() <= 0)
            continue; // Nothing is to go, and all may come back.
        database.exec(u"INSERT INTO doomed (conversation, before) VALUES (?, ?)"_s,
                      {conversation.id, whole ? QVariant() : doomed.before.toMSecsSinceEpoch()});
        if (whole) {
            if (doomed.peer.isEmpty() || conversationrows::space(conversation.key) == doomed.peer)
                rangerows::removeAll(database, {doomed.account, conversationrows::space(conversation.key)});
            conversationrows::hide(database, conversation.id);
        }
    }
}

void sweepLater(Database &database)
{
    metarows::set(database, Unswept, 1);
}

/// The next messages of a conversation that are due. A time need not be true: older ones may stand behind younger ones.
static QList<messagerows::Row> slice(Database &database, qint64 conversation, const QVariant &before)
{
    return before.isNull() ? messagerows::oldest(database, conversation, Slice)
                           : messagerows::expired(database, conversation, before.toLongLong(), Slice);
}

bool goOn(Database &database)
{
    qint64 id = 0, conversation = 0;
    QVariant before;
    database.exec(u"SELECT id, conversation, before FROM doomed ORDER BY id LIMIT 1"_s, {}, [&](const QSqlQuery &row) {
        id = row.value(0).toLongLong();
        conversation = row.value(1).toLongLong();
        before = row.value(2);
    });
    if (id == 0) {
        if (metarows::number(database, Unswept) == 0)
            return false;
        searchrows::optimize(database);
        metarows::set(database, Unswept, 0);
        return true;
    }
    const auto rows = slice(database, conversation, before);
    messagerows::remove(database, rows);
    if (!rows.isEmpty())
        sweepLater(database);
    if (rows.size() < Slice) {
        if (before.isNull())
            conversationrows::remove(database, conversation);
        else
            actionrows::removeBefore(database, conversation, before.toLongLong());
        database.exec(u"DELETE FROM doomed WHERE id = ?"_s, {id});
    }
    return true;
}

} // namespace parlour::removing

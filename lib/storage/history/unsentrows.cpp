// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/unsentrows.h"

#include "storage/history/conversationrows.h"
#include "storage/history/draftrows.h"
#include "storage/history/identity.h"
#include "storage/history/places.h"

#include <algorithm>

namespace parlour::unsentrows {

using history::Delivery;
using history::Message;

/// Returns whether `row` is sound: zeros in a long text are all that SQLite does not notice.
static bool isSound(const Row &row)
{
    const auto &message = row.message;
    return !row.key.account.isEmpty() && !row.key.peer.isEmpty() && !message.id.isEmpty() && !message.body.isEmpty()
        && std::ranges::none_of(QStringList {row.key.account, row.key.peer, message.id, message.nick, message.body},
                                [](const QString &text) { return text.contains(QChar::Null); });
}

bool read(Database &database, QList<Row> &rows)
{
    bool sound = true;
    for (const auto &kept : messagerows::unsent(database)) {
        const Message &message = kept.message;
        Row row {conversationrows::key(database, kept.conversation),
                 {message.id, message.nick, message.body, message.time, message.delivery == Delivery::HandedOver,
                  message.problem, message.reply, message.corrects, message.file}};
        if (auto &reply = row.message.reply)
            reply = history::Reply {reply->target, reply->nick, reply->quote};
        if (isSound(row))
            rows << row;
        else if (!row.key.account.isEmpty() || row.key.peer.isEmpty()) // Not one whose conversation is being deleted.
            sound = false;
    }
    return sound;
}

void put(Database &database, const history::Key &key, const UnconfirmedMessage &message)
{
    constexpr qint64 FirstPlace = 1LL << 44;
    const qint64 conversation = conversationrows::ensure(database, key);
    const auto delivery = message.handedOver ? Delivery::HandedOver : Delivery::Unsent;
    if (const auto known = identity::waiting(database, conversation, message.id); known.id != 0) {
        const qint64 author = conversationrows::author(database, conversation, {}, message.nick);
        messagerows::setFare(database, known.id, author, delivery, message.problem);
        return;
    }
    if (const auto settled = identity::settled(database, conversation, message.id); settled.id != 0)
        messagerows::remove(database, {settled}); // It was refused after all.
    const qint64 last = places::last(database, {key.account, conversationrows::space(key)});
    Message kept;
    kept.sort = last == 0 ? FirstPlace : last + places::Gap;
    kept.id = kept.originId = message.id;
    kept.nick = message.nick;
    kept.body = message.body;
    kept.time = message.written;
    kept.own = true;
    kept.delivery = delivery;
    kept.problem = message.problem;
    kept.reply = message.reply;
    kept.corrects = message.corrects;
    kept.file = message.file;
    messagerows::insert(database, conversation, kept);
    if (!message.corrects.isEmpty())
        draftrows::takeUpBefore(database, conversation, message.body);
    draftrows::removeSent(database, conversation, message.body);
}

bool has(Database &database, const history::Key &key, const QString &id)
{
    return identity::waiting(database, conversationrows::find(database, key), id).id != 0;
}

void remove(Database &database, const history::Key &key, const QString &id)
{
    const qint64 conversation = conversationrows::find(database, key);
    if (const auto row = identity::waiting(database, conversation, id); row.id != 0)
        messagerows::remove(database, {row});
}

void removeAll(Database &database, const history::Key &of)
{
    for (const auto &row : messagerows::unsent(database)) {
        const auto key = conversationrows::key(database, row.conversation);
        if (key.account == of.account && (of.peer.isEmpty() || key.peer == of.peer))
            messagerows::remove(database, {row});
    }
}

} // namespace parlour::unsentrows

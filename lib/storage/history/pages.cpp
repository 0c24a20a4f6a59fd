// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/pages.h"

#include "storage/history/conversationrows.h"
#include "storage/history/correctionrows.h"
#include "storage/history/idrows.h"
#include "storage/history/messagerows.h"
#include "storage/history/searchrows.h"

#include <algorithm>
#include <limits>

namespace parlour::pages {

using history::Key;
using history::Message;
using history::Page;

static constexpr qint64 End = std::numeric_limits<qint64>::max();

static bool isSaid(const Message &message)
{
    return message.hidden == history::Hidden::No
        && (message.kind == history::Kind::Message || message.kind == history::Kind::Action);
}

Page before(ProfileData &data, const Key &key, qint64 sort, int most)
{
    auto messages = data.ask<QList<Message>>([&](Database &database) {
        return messagerows::before(database, conversationrows::find(database, key), sort, most + 1);
    });
    std::ranges::reverse(messages);
    for (const Message &message : data.pending().messages(key)) {
        if (message.sort < sort)
            messages << message;
    }
    const qsizetype over = messages.size() - most;
    return {over > 0 ? messages.sliced(over) : messages, over <= 0, sort == End};
}

Page newest(ProfileData &data, const Key &key, int most)
{
    return before(data, key, End, most);
}

Page after(ProfileData &data, const Key &key, qint64 sort, int most)
{
    auto messages = data.ask<QList<Message>>([&](Database &database) {
        return messagerows::after(database, conversationrows::find(database, key), sort, most + 1);
    });
    for (const Message &message : data.pending().messages(key)) {
        if (message.sort > sort)
            messages << message;
    }
    const bool over = messages.size() > most;
    return {over ? messages.first(most) : messages, sort < 0, !over};
}

Page around(ProfileData &data, const Key &key, qint64 sort, int most)
{
    Page older = before(data, key, sort, most);
    const Page newer = after(data, key, sort - 1, most + 1);
    older.messages += newer.messages;
    older.reachesEnd = newer.reachesEnd;
    return older;
}

std::optional<Message> find(ProfileData &data, const Key &key, const QString &id)
{
    return data.ask<std::optional<Message>>([&](Database &database) -> std::optional<Message> {
        const qint64 conversation = conversationrows::find(database, key);
        const qint64 meant = idrows::meant(database, conversation, id);
        return meant == 0 ? std::nullopt : std::optional(messagerows::at(database, meant).message);
    });
}

QList<history::Version> versions(ProfileData &data, const Key &key, qint64 sort)
{
    return data.ask<QList<history::Version>>([&](Database &database) {
        return correctionrows::versions(database, conversationrows::find(database, key), sort);
    });
}

qint64 firstSince(ProfileData &data, const Key &key, const QDateTime &time)
{
    const qint64 kept = data.ask<qint64>([&](Database &database) {
        return messagerows::firstSince(database, conversationrows::find(database, key), time);
    });
    if (kept != 0)
        return kept;
    const auto pending = data.pending().messages(key);
    const auto found = std::ranges::find_if(pending, [&](const Message &message) { return message.time >= time; });
    return found == pending.end() ? 0 : found->sort;
}

QList<history::Last> lastOfEach(ProfileData &data, const QString &account)
{
    constexpr int Few = 10;
    const auto conversations = data.ask<QList<conversationrows::Conversation>>(
        [&](Database &database) { return conversationrows::ofAccount(database, account); });
    QList<history::Last> all;
    for (const auto &conversation : conversations) {
        const auto messages = newest(data, conversation.key, Few).messages;
        const auto last = std::find_if(messages.rbegin(), messages.rend(), isSaid);
        if (last != messages.rend())
            all << history::Last {conversation.key, *last};
    }
    return all;
}

history::Sifted sift(ProfileData &data, const history::Sift &sift)
{
    const Page page = before(data, sift.key, sift.before == 0 ? End : sift.before, sift.most);
    history::Sifted sifted {.messages = {}, .looked = int(page.messages.size())};
    bool isLate = !sift.since.isValid();
    for (auto message = page.messages.rbegin(); message != page.messages.rend(); ++message) {
        const bool isWithin = !sift.since.isValid() || message->time >= sift.since;
        isLate = isLate || isWithin;
        if (isWithin && isSaid(*message) && !message->own && sift.wanted(*message))
            sifted.messages << *message;
    }
    // Times need not be in the order of places: it goes on until a whole part is too old.
    sifted.next = page.reachesStart || !isLate ? 0 : page.messages.first().sort;
    return sifted;
}

QList<history::Hit> search(ProfileData &data, const history::SearchQuery &query, const std::function<bool()> &unwanted)
{
    return data.ask<QList<history::Hit>>(
        [&](Database &database) {
            QList<history::Hit> hits;
            const qint64 conversation = query.in ? conversationrows::find(database, *query.in) : 0;
            if (query.in && conversation == 0)
                return hits;
            for (const auto &hit : searchrows::find(database, query, conversation)) {
                const auto row = messagerows::at(database, hit.message);
                hits << history::Hit {conversationrows::key(database, row.conversation), row.message, hit.stamp};
            }
            return hits;
        },
        unwanted);
}

} // namespace parlour::pages

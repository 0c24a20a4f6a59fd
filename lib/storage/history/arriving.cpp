// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arrival of live messages; pages of an archive are in paging.cpp.
#include "storage/history/arriving.h"

#include "storage/history/actionrows.h"
#include "storage/history/conversationrows.h"
#include "storage/history/correctionrows.h"
#include "storage/history/identity.h"
#include "storage/history/limitrows.h"
#include "storage/history/rangerows.h"

#include <algorithm>

namespace parlour::arriving {

using history::Added;
using history::Arrival;
using history::Live;

static constexpr qint64 FirstPlace = 1LL << 44;

/// Adds one behind everything: behind `last`, which it then is. What was deleted is not repeated.
static Added addOne(Database &database, const conversationrows::Conversation &where, qint64 &last,
                    const Arrival &arrival, QSet<qint64> &taken)
{
    const qint64 conversation = where.id;
    const auto known =
        identity::find(database, conversation, {arrival.message, arrival.confirms, arrival.repeated, taken});
    const bool waited = known.id != 0 && known.message.delivery != history::Delivery::Settled;
    if (known.id != 0 && !waited) {
        identity::learn(database, known, arrival.message);
        taken << known.id;
        return {known.message.sort, Added::What::Known, known.message.sort};
    }
    const bool isOld = arrival.repeated && known.id == 0 && !where.key.direct;
    if (isOld && limitrows::isOver(database, where.key, arrival.message.time))
        return {0, Added::What::Known, 0};
    history::Message message = arrival.message;
    message.delivery = history::Delivery::Settled;
    message.sort = last = last == 0 ? FirstPlace : last + places::Gap;
    if (waited) {
        messagerows::settle(database, known, message);
        taken << known.id;
        return {message.sort, Added::What::Confirmed, known.message.sort};
    }
    taken << messagerows::insert(database, conversation, message);
    return {message.sort, Added::What::New, 0};
}

/// Updates the ranges of the archive now that these have come: as in archive::withLive().
static void cover(Database &database, const places::Space &space, const QList<Arrival> &arrivals,
                  const QList<Added> &added, Live live)
{
    const auto newest = rangerows::newest(database, space);
    const bool continues = live == Live::Continues && !newest.first.isEmpty();
    auto range = continues ? newest : history::Range {};
    bool changed = false;
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        const QString &id = arrivals[i].message.stanzaId;
        if (!arrivals[i].archived || id.isEmpty() || added[i].sort == 0)
            continue;
        if (range.first.isEmpty()) {
            range.first = id;
            range.since = arrivals[i].message.time;
            // A message that was known before stands among older ones.
            const bool behind = added[i].sort > newest.lastSort;
            range.firstSort = behind ? added[i].sort : places::last(database, space) + places::Gap;
            range.lastSort = range.firstSort;
        }
        range.last = id;
        range.lastSort = std::max(range.lastSort, added[i].sort);
        changed = true;
    }
    if (!changed)
        return;
    if (continues)
        rangerows::extendNewest(database, space, range);
    else
        rangerows::append(database, space, range);
}

history::AddResult add(Database &database, const history::Key &key, const QList<Arrival> &arrivals, Live live)
{
    const qint64 conversation = conversationrows::ensure(database, key);
    const places::Space space {key.account, conversationrows::space(key)};
    qint64 last = places::last(database, space);
    history::AddResult result;
    QSet<qint64> taken;
    for (const Arrival &arrival : arrivals) {
        result.rows << addOne(database, {conversation, key}, last, arrival, taken);
        if (result.rows.last().sort == 0)
            continue;
        history::Message message = arrival.message;
        message.sort = correctionrows::meet(database, conversation, result.rows.last().sort, arrival.witness,
                                            {result.changed, result.gone});
        if (const auto changed = actionrows::meet(database, conversation, message))
            result.changed << *changed;
    }
    if (live != Live::Outside)
        cover(database, space, arrivals, result.rows, live);
    return result;
}

} // namespace parlour::arriving

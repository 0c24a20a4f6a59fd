// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes live; pages of an archive are in paging.cpp.
#include "storage/history/arriving.h"

#include "storage/history/conversationrows.h"
#include "storage/history/identity.h"
#include "storage/history/rangerows.h"

namespace parlour::arriving {

using history::Added;
using history::Arrival;
using history::Live;

static constexpr qint64 FirstPlace = 1LL << 44;

/// Adds one behind everything. `number` becomes its number.
static Added addOne(Database &database, qint64 conversation, const places::Space &space, const Arrival &arrival,
                    QSet<qint64> &taken)
{
    const auto known =
        identity::find(database, conversation, {arrival.message, arrival.confirms, arrival.repeated, taken});
    const bool waited = known.id != 0 && known.message.delivery != history::Delivery::Settled;
    if (known.id != 0 && !waited) {
        identity::learn(database, known, arrival.message);
        taken << known.id;
        return {known.message.sort, Added::What::Known, known.message.sort};
    }
    history::Message message = arrival.message;
    message.delivery = history::Delivery::Settled;
    const qint64 last = places::last(database, space);
    message.sort = last == 0 ? FirstPlace : last + places::Gap;
    if (waited) {
        messagerows::settle(database, known, message);
        taken << known.id;
        return {message.sort, Added::What::Confirmed, known.message.sort};
    }
    taken << messagerows::insert(database, conversation, message);
    return {message.sort, Added::What::New, 0};
}

/// What is covered of the archive now that these have come.
static void cover(Database &database, const places::Space &space, const QList<Arrival> &arrivals,
                  const QList<Added> &added, Live live)
{
    auto row = live == Live::Continues ? rangerows::newest(database, space) : rangerows::Row {};
    bool changed = false;
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        const QString &id = arrivals[i].message.stanzaId;
        if (!arrivals[i].archived || id.isEmpty() || added[i].sort <= row.range.lastSort)
            continue;
        if (row.range.first.isEmpty()) {
            row.range.first = id;
            row.range.firstSort = added[i].sort;
        }
        row.range.last = id;
        row.range.lastSort = added[i].sort;
        changed = true;
    }
    if (changed)
        rangerows::put(database, space, row);
}

QList<Added> add(Database &database, const history::Key &key, const QList<Arrival> &arrivals, Live live)
{
    const qint64 conversation = conversationrows::ensure(database, key);
    const places::Space space {key.account, conversationrows::space(key)};
    QList<Added> added;
    QSet<qint64> taken;
    for (const Arrival &arrival : arrivals)
        added << addOne(database, conversation, space, arrival, taken);
    if (live != Live::Outside)
        cover(database, space, arrivals, added, live);
    return added;
}

} // namespace parlour::arriving

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Placing of an archive's page: known messages stay where they are, as far as that is the archive's order, and new ones
// stand next to them.
#include "storage/history/arriving.h"

#include "storage/history/actionrows.h"
#include "storage/history/conversationrows.h"
#include "storage/history/correctionrows.h"
#include "storage/history/identity.h"
#include "storage/history/limitrows.h"
#include "storage/history/spans.h"

#include <algorithm>

namespace parlour::arriving {

using history::Added;
using history::ArchivePage;
using history::PageResult;
using spans::Bounds;

namespace {

/// A message of a page.
struct Item
{
    const ArchivePage::Row *row = nullptr; ///< Null: only where a range begins that stays where it is.
    qint64 conversation = 0;
    messagerows::Row known {};
    qint64 sort = 0; ///< Its place; 0: it has none yet.
};

} // namespace

static bool isWaiting(const Item &item)
{
    return item.known.id != 0 && item.known.message.delivery != history::Delivery::Settled;
}

/// Returns whether the archive holds `message` once more, beside the entry by which it is known.
static bool isAgain(const history::Message &known, const history::Message &message)
{
    return !known.stanzaId.isEmpty() && known.stanzaId != message.stanzaId;
}

/// Returns whether it was deleted here, and does not come back.
static bool isOver(Database &database, const Item &item)
{
    return item.known.id == 0 && limitrows::isOver(database, item.row->key, item.row->message.time);
}

/// Goes on to the message at `to`, and notes the beginnings of ranges on the way.
static void goOn(QList<Item> &items, const ArchivePage &page, const Bounds &bounds, qsizetype &next, qsizetype to)
{
    for (; next < to; ++next) {
        if (const qint64 sort = bounds.firsts.value(page.ids.at(next)); sort != 0)
            items << Item {.sort = sort};
    }
}

/// The messages of a page; `at` is the index among them of each of its rows, -1 for one that stands elsewhere already.
static QList<Item> items(Database &database, const ArchivePage &page, const Bounds &bounds, QList<qsizetype> &at)
{
    QList<Item> all;
    QSet<qint64> taken;
    QHash<QString, qsizetype> sent; // Messages that were sent twice: one row is enough.
    QSet<QString> ids;
    qsizetype next = 0;
    for (const auto &row : page.rows) {
        goOn(all, page, bounds, next, page.ids.indexOf(row.message.stanzaId, next));
        if (ids.contains(row.message.stanzaId)) { // It is on the page twice.
            at << -1;
            continue;
        }
        ids << row.message.stanzaId;
        Item item {&row, conversationrows::ensure(database, row.key)};
        item.known = identity::find(database, item.conversation, {row.message, row.confirms, true, taken});
        const auto twin = row.message.originId.isEmpty() ? -1 : sent.value(row.message.originId, -1);
        const bool again = item.known.id == 0 && twin >= 0 && all[twin].conversation == item.conversation
            && identity::isAlike(all[twin].row->message, row.message);
        if (again || isAgain(item.known.message, row.message) || isOver(database, item)) {
            identity::learn(database, item.known, row.message);
            at << (again ? twin : -1);
            continue;
        }
        ++next;
        at << all.size();
        if (item.known.id != 0)
            taken << item.known.id;
        else if (!row.message.originId.isEmpty())
            sent.insert(row.message.originId, all.size());
        all << item;
    }
    goOn(all, page, bounds, next, page.ids.size());
    return all;
}

/// Lets messages stay that stand in the archive's order, seen from the end.
static void settle(QList<Item> &items, const Bounds &bounds)
{
    qint64 next = bounds.upper;
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        if (!item->row) {
            item->sort = next = next == 0 ? item->sort : std::min(next, item->sort);
            continue;
        }
        const qint64 sort = item->known.message.sort;
        if (item->known.id == 0 || isWaiting(*item) || sort <= bounds.lower || (next != 0 && sort >= next))
            continue;
        item->sort = next = sort;
    }
}

/// Finds room for `count` messages that belong between two places, next to the upper one if there is one.
static places::Spread room(Database &database, const places::Space &space, Bounds &bounds, qsizetype count,
                           PageResult &result)
{
    if (bounds.upper == 0 && bounds.lower == 0) {
        const qint64 last = places::last(database, space);
        return {last == 0 ? 1LL << 44 : last + places::Hole, places::Gap};
    }
    const auto find = [&] {
        if (bounds.upper != 0)
            return places::below(bounds.upper, places::before(database, space, bounds.upper), count);
        const qint64 next = places::behind(database, space, bounds.lower);
        return next == 0 ? places::Spread {bounds.lower + places::Gap, places::Gap}
                         : places::above(bounds.lower, next, count);
    };
    if (const auto found = find(); found.step != 0)
        return found;
    result.respread = true;
    const qint64 from = bounds.upper != 0 ? bounds.upper : places::behind(database, space, bounds.lower);
    places::makeRoom(database, space, from);
    if (bounds.upper != 0)
        bounds.upper += places::Hole;
    return find();
}

/// Gives places to the run of items in front of `end` that have none.
static void place(Database &database, const places::Space &space, QList<Item> &items, qsizetype begin, qsizetype end,
                  Bounds bounds, PageResult &result)
{
    const qint64 from = bounds.upper;
    const auto spread = room(database, space, bounds, end - begin, result);
    for (qsizetype i = begin; i < end; ++i)
        items[i].sort = spread.at(i - begin);
    if (bounds.upper != from) { // All from there on have moved.
        for (qsizetype i = end; i < items.size(); ++i)
            items[i].sort += places::Hole;
    }
}

static void placeAll(Database &database, const places::Space &space, QList<Item> &items, const Bounds &bounds,
                     PageResult &result)
{
    for (qsizetype end = items.size(); end > 0;) {
        if (items[end - 1].sort != 0) {
            --end;
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > 0 && items[begin - 1].sort == 0)
            --begin;
        place(database, space, items, begin, end,
              {begin > 0 ? items[begin - 1].sort : 0, end < items.size() ? items[end].sort : bounds.upper}, result);
        end = begin;
    }
}

static Added write(Database &database, const Item &item)
{
    history::Message message = item.row->message;
    message.sort = item.sort;
    message.delivery = history::Delivery::Settled;
    if (item.known.id == 0) {
        messagerows::insert(database, item.conversation, message);
        return {item.sort, Added::What::New, 0};
    }
    const qint64 before = item.known.message.sort;
    if (isWaiting(item)) {
        messagerows::settle(database, item.known, message);
        return {item.sort, Added::What::Confirmed, before};
    }
    identity::learn(database, item.known, item.row->message);
    return {item.sort, item.sort == before ? Added::What::Known : Added::What::Moved, before};
}

/// Writes the rows of the page.
static QList<Added> writeAll(Database &database, const ArchivePage &page, const QList<Item> &all,
                             const QList<qsizetype> &at)
{
    for (const Item &item : all) {
        if (item.known.id != 0 && !isWaiting(item) && item.sort != item.known.message.sort)
            messagerows::move(database, item.known.id, item.sort);
    }
    QList<Added> written, added;
    for (const Item &item : all)
        written << (item.row ? write(database, item) : Added {});
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const auto &row = page.rows[i];
        if (at[i] >= 0 && all[at[i]].row == &row) {
            added << written[at[i]];
            continue;
        }
        // A twin's row has just been written; by its id, of which careless senders have many, it need not be found.
        const qint64 conversation = conversationrows::ensure(database, row.key);
        const auto known = at[i] >= 0 ? messagerows::at(database, conversation, all[at[i]].sort)
                                      : identity::find(database, conversation, {row.message, row.confirms});
        identity::learn(database, known, row.message);
        added << Added {known.message.sort, Added::What::Known, known.message.sort};
    }
    return added;
}

/// Stores the ranges read with the page.
static QList<history::Range> cover(Database &database, const ArchivePage &page, const QList<Item> &all)
{
    QHash<QString, qint64> shown;
    for (const Item &item : all) {
        if (item.row)
            shown.insert(item.row->message.stanzaId, item.sort);
    }
    const auto ranges = spans::placed(database, page, shown);
    rangerows::replace(database, {page.account, page.archive}, ranges);
    return ranges;
}

/// Places of the actions on a page, by their ids in the archive: behind the messages before them.
static QHash<QString, qint64> places(const ArchivePage &page, const QList<Added> &added)
{
    QHash<QString, qint64> shown, places;
    qint64 place = 0;
    for (qsizetype i = page.rows.size() - 1; i >= 0; --i) {
        if (added[i].sort == 0)
            continue;
        shown.insert(page.rows[i].message.stanzaId, added[i].sort);
        place = added[i].sort - 1;
    }
    for (const QString &id : page.ids) {
        place = shown.value(id, place);
        places.insert(id, place);
    }
    return places;
}

/// Applies the actions on the page, and earlier ones on its messages.
static void act(Database &database, const ArchivePage &page, PageResult &result)
{
    const auto added = result.rows;
    QList<history::Message> &changed = result.changed;
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const auto &row = page.rows[i];
        if (added.value(i).sort == 0)
            continue;
        history::Message message = row.message;
        const qint64 conversation = conversationrows::ensure(database, row.key);
        message.sort = correctionrows::meet(database, conversation, added.value(i).sort, {}, {changed, result.gone});
        changed << actionrows::bury(database, conversation, row.message);
        if (const auto met = actionrows::meet(database, conversation, message))
            changed << *met;
    }
    const auto order = page.deeds.isEmpty() ? QHash<QString, qint64>() : places(page, added);
    for (auto [key, action] : page.deeds) {
        action.sort = order.value(action.id);
        changed << actionrows::add(database, conversationrows::ensure(database, key), action);
    }
}

PageResult addPage(Database &database, const ArchivePage &page)
{
    PageResult result;
    const Bounds bounds = spans::bounds(database, page);
    QList<qsizetype> at;
    auto all = items(database, page, bounds, at);
    settle(all, bounds);
    placeAll(database, {page.account, page.archive}, all, bounds, result);
    result.rows = writeAll(database, page, all, at);
    result.ranges = cover(database, page, all);
    act(database, page, result);
    return result;
}

} // namespace parlour::arriving

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/unsent.h"

#include "storage/history/unsentrows.h"

#include <algorithm>

namespace parlour {

DiskTrouble Unsent::load(Database &database)
{
    QList<unsentrows::Row> rows;
    bool sound = true;
    if (!database.ask([&] { sound = unsentrows::read(database, rows); }))
        return database.trouble();
    if (!sound)
        return DiskTrouble::Damaged;
    QList<Row> all;
    for (const auto &row : rows) {
        const auto isGone = [&row](const history::Key &gone) {
            return gone.account == row.key.account && (gone.peer.isEmpty() || gone.peer == row.key.peer);
        };
        if (std::ranges::none_of(m_goneAll, isGone))
            all << Row {row.key, row.message, row.message};
    }
    m_rows = all + m_rows;
    m_loaded = true;
    return DiskTrouble::None;
}

QList<UnconfirmedMessage> Unsent::messages(const history::Key &key) const
{
    QList<UnconfirmedMessage> messages;
    for (const Row &row : m_rows) {
        if (row.key == key)
            messages << row.message;
    }
    return messages;
}

QList<history::Key> Unsent::keys(const QString &account) const
{
    QList<history::Key> keys;
    for (const Row &row : m_rows) {
        if (row.key.account == account && !keys.contains(row.key))
            keys << row.key;
    }
    return keys;
}

const Unsent::Row *Unsent::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&id](const Row &row) { return row.message.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void Unsent::keep(const history::Key &key, const UnconfirmedMessage &message)
{
    const auto known =
        std::ranges::find_if(m_rows, [&message](const Row &row) { return row.message.id == message.id; });
    if (known == m_rows.end()) {
        m_rows << Row {key, message, {}};
        return;
    }
    known->message.nick = message.nick;
    known->message.handedOver = message.handedOver;
    known->message.problem = message.problem;
}

void Unsent::forget(const QString &id)
{
    const Row *row = find(id);
    if (row && row->onDisk)
        m_gone << Gone {row->key, id};
    m_rows.removeIf([&id](const Row &known) { return known.message.id == id; });
}

void Unsent::forgetAll(const QString &account, const QString &peer)
{
    m_goneAll << history::Key {account, peer};
    m_rows.removeIf(
        [&](const Row &row) { return row.key.account == account && (peer.isEmpty() || row.key.peer == peer); });
}

void Unsent::arrived(const QString &id, bool kept)
{
    if (kept)
        m_rows.removeIf([&id](const Row &known) { return known.message.id == id; });
    else
        forget(id);
}

void Unsent::write(Database &database, bool all) const
{
    for (const auto &gone : m_goneAll)
        unsentrows::removeAll(database, gone);
    for (const Gone &gone : m_gone)
        unsentrows::remove(database, gone.key, gone.id);
    bool isOneMissing = false;
    for (const Row &row : m_rows) {
        isOneMissing = isOneMissing || (all && !unsentrows::has(database, row.key, row.message.id));
        if (isOneMissing) // It comes last now, and so do those that were said after it.
            unsentrows::remove(database, row.key, row.message.id);
        if (all || !row.isStored())
            unsentrows::put(database, row.key, row.message);
    }
}

void Unsent::wrote()
{
    for (Row &row : m_rows)
        row.onDisk = row.message;
    m_gone.clear();
    m_goneAll.clear();
}

} // namespace parlour

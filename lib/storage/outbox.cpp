// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outbox.h"

#include "storage/outboxrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

Outbox::Outbox(const QString &path, QObject *parent)
    : HistoryStore(parent)
    , m_database(std::make_unique<Database>(path, outboxrows::layout()))
{
    connect(&m_health, &DiskHealth::retryDue, this, &Outbox::retry);
    synchronize();
}

Outbox::~Outbox()
{
    if (m_health.trouble() != DiskTrouble::None)
        synchronize(); // The last chance.
}

void Outbox::retry()
{
    if (synchronize())
        Q_EMIT recovered();
}

/// Brings the disk up to date, unless it has just failed: then the next try has its time.
bool Outbox::save()
{
    return m_health.trouble() == DiskTrouble::None && synchronize();
}

/// Lets the disk know what is here, and first learns what it knows.
bool Outbox::synchronize()
{
    const auto trouble = reachDisk();
    if (trouble != DiskTrouble::None && !m_damaged)
        m_database->close();
    if (const QString aside = m_database->takeSetAside(); !aside.isEmpty())
        m_health.reportSetAside(aside);
    m_health.report(trouble);
    return trouble == DiskTrouble::None;
}

DiskTrouble Outbox::reachDisk()
{
    const bool again = m_loaded && !m_database->isOpen(); // It may be another file by now.
    auto trouble = m_database->isOpen() ? DiskTrouble::None : m_database->open();
    if (trouble == DiskTrouble::None && !m_loaded)
        trouble = load();
    if (trouble == DiskTrouble::None && !m_damaged)
        trouble = write(again);
    m_damaged = m_damaged || trouble == DiskTrouble::Damaged;
    return m_damaged ? replace() : trouble;
}

/// Takes up what is on disk, before what was said since.
void Outbox::take(QList<outboxrows::Row> rows)
{
    rows.removeIf([this](const auto &row) { return m_goneAccounts.contains(row.account); });
    QList<Row> all;
    for (const auto &row : rows)
        all << Row {row.account, row.room, row.message, row.message};
    m_rows = all + m_rows;
    m_loaded = true;
}

DiskTrouble Outbox::load()
{
    const auto reading = outboxrows::read(*m_database);
    if (reading.trouble == DiskTrouble::None)
        take(reading.rows);
    return reading.trouble;
}

/// Writes what the disk does not know yet, or `all`. Where there is nothing to write it tells whether that would do.
DiskTrouble Outbox::write(bool all)
{
    const bool written = m_database->transact([this, all] {
        const auto put = [this, all](const Row &row) {
            return (!all && row.isStored()) || outboxrows::put(*m_database, row.account, row.room, row.message);
        };
        const auto forget = [this](const QString &id) { return outboxrows::remove(*m_database, id); };
        const auto forgetAll = [this](const QString &account) {
            return outboxrows::removeAccount(*m_database, account);
        };
        return std::ranges::all_of(m_goneAccounts, forgetAll) && std::ranges::all_of(m_gone, forget)
            && std::ranges::all_of(m_rows, put);
    });
    if (!written)
        return m_database->trouble();
    wrote();
    return DiskTrouble::None;
}

/// Puts a new database with all that is here and all that can be read in the place of the damaged one.
DiskTrouble Outbox::replace()
{
    if (!m_loaded)
        take(m_database->openForRescue() ? outboxrows::rescue(*m_database) : QList<outboxrows::Row>());
    const auto trouble = m_database->replace([this](Database &fresh) {
        return std::ranges::all_of(
            m_rows, [&fresh](const Row &row) { return outboxrows::put(fresh, row.account, row.room, row.message); });
    });
    if (trouble != DiskTrouble::None)
        return trouble;
    m_damaged = false;
    wrote();
    return DiskTrouble::None;
}

/// The disk knows what is here.
void Outbox::wrote()
{
    for (Row &row : m_rows) {
        if (!row.isStored())
            row.onDisk = row.message;
    }
    m_gone.clear();
    m_goneAccounts.clear();
}

Outbox::Row *Outbox::find(const QString &id)
{
    const auto found = std::ranges::find_if(m_rows, [&id](const Row &row) { return row.message.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

QList<UnconfirmedMessage> Outbox::messages(const QString &account, const QString &room) const
{
    QList<UnconfirmedMessage> messages;
    for (const Row &row : m_rows) {
        if (row.account == account && row.room == room)
            messages << row.message;
    }
    return messages;
}

QStringList Outbox::rooms(const QString &account) const
{
    QStringList rooms;
    for (const Row &row : m_rows) {
        if (row.account == account && !rooms.contains(row.room))
            rooms << row.room;
    }
    return rooms;
}

bool Outbox::add(const QString &account, const QString &room, const UnconfirmedMessage &message)
{
    if (find(message.id))
        return false;
    m_rows << Row {account, room, message, {}};
    return save();
}

bool Outbox::update(const UnconfirmedMessage &message)
{
    Row *row = find(message.id);
    if (!row)
        return true;
    row->message.nick = message.nick;
    row->message.handedOver = message.handedOver;
    row->message.problem = message.problem;
    return save() || !message.handedOver || !row->onDisk || row->onDisk->handedOver;
}

bool Outbox::remove(const QString &id)
{
    const Row *row = find(id);
    if (!row)
        return true;
    const bool stored = row->onDisk.has_value();
    if (stored)
        m_gone << id;
    m_rows.removeIf([&id](const Row &known) { return known.message.id == id; });
    return save() || !stored;
}

bool Outbox::removeAccount(const QString &account)
{
    m_goneAccounts << account;
    m_rows.removeIf([&account](const Row &row) { return row.account == account; });
    return save();
}

void Outbox::unconfirmed(const history::Key &key, QObject *, Messages done)
{
    done(messages(key.account, key.peer));
}

void Outbox::unfinished(const QString &account, QObject *, Keys done)
{
    QList<history::Key> keys;
    for (const QString &room : rooms(account))
        keys << history::Key {account, room};
    done(keys);
}

void Outbox::keep(const history::Key &key, const UnconfirmedMessage &message, QObject *, Kept done)
{
    if (find(message.id))
        return done(update(message));
    add(key.account, key.peer, message);
    done(true); // Where it is in memory only, no disk says otherwise.
}

void Outbox::forget(const QString &id, QObject *, Kept done)
{
    done(remove(id));
}

} // namespace parlour

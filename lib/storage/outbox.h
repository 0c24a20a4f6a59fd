// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/diskhealth.h"
#include "storage/history/historystore.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace parlour {

class Database;
namespace outboxrows {
struct Row;
}

/// What one profile has said and no room has confirmed yet, in memory and on disk (SQLite), for the eyes of its owner
/// only.
///
/// Each change is on disk when the call returns true, so that neither a crash nor a power cut loses it. Where the disk
/// does not take it, it is in memory only: health() says so, and the disk is tried again until it does. A damaged file
/// is set aside, and what can be read of it is kept. When the disk recovers, what it held all along and could not be read
/// is here, before what was added since.
class Outbox : public HistoryStore
{
    Q_OBJECT

public:
    /// `path` is the database file. ":memory:" keeps nothing.
    explicit Outbox(const QString &path, QObject *parent = nullptr);
    ~Outbox() override;

    /// The messages of `account` to `room` (bare addresses), in the order in which they were added.
    QList<UnconfirmedMessage> messages(const QString &account, const QString &room) const;
    /// The rooms (bare addresses) of `account` that wait for something.
    QStringList rooms(const QString &account) const;

    /// False when it is only in memory.
    bool add(const QString &account, const QString &room, const UnconfirmedMessage &message);
    /// Remembers how the message with this id fares: its nick, handedOver and problem. False when it is handed over, and
    /// the disk goes on to say that it is not: the next start would send it again.
    bool update(const UnconfirmedMessage &message);
    /// Forgets message `id`: the room has it, or the person does not want it sent any more. False when it is still on
    /// disk: unless the disk can be used before the program ends, the next start knows it again.
    bool remove(const QString &id);
    /// Forgets all of `account`.
    bool removeAccount(const QString &account);

    DiskHealth &health() { return m_health; }

    // The same for conversations; answers come before the calls return.
    void unconfirmed(const history::Key &key, QObject *context, Messages done) override;
    void unfinished(const QString &account, QObject *context, Keys done) override;
    void keep(const history::Key &key, const UnconfirmedMessage &message, QObject *context, Kept done) override;
    void forget(const QString &id, QObject *context, Kept done) override;

private:
    struct Row
    {
        QString account;
        QString room;
        UnconfirmedMessage message;
        std::optional<UnconfirmedMessage> onDisk;

        bool isStored() const { return onDisk == message; }
    };

    Row *find(const QString &id);
    bool save();
    void retry();
    bool synchronize();
    DiskTrouble reachDisk();
    DiskTrouble load();
    void take(QList<outboxrows::Row> rows);
    DiskTrouble write(bool all);
    DiskTrouble replace();
    void wrote();

    std::unique_ptr<Database> m_database;
    DiskHealth m_health;
    QList<Row> m_rows;
    QStringList m_goneAccounts; ///< On disk still.
    QStringList m_gone;         ///< Ids of messages that are on disk still.
    bool m_loaded = false;      ///< What is on disk is in m_rows, too, as far as it can be read.
    bool m_damaged = false;     ///< What is on disk must be set aside.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historystore.h"

namespace parlour {

/// Unconfirmed messages in memory, and what the disk knows of them.
///
/// A change that the disk does not take is here only, until write() succeeds. Messages that the disk held all along and
/// that could not be read come before those that were added since.
class Unsent
{
public:
    struct Row
    {
        history::Key key;
        UnconfirmedMessage message;
        std::optional<UnconfirmedMessage> onDisk;
        bool isStored() const { return onDisk == message; }
    };

    /// Returns whether the messages on disk have been loaded.
    bool isLoaded() const { return m_loaded; }
    /// Loads them; a row that cannot be ours means that the database is Damaged.
    DiskTrouble load(Database &database);

    QList<UnconfirmedMessage> messages(const history::Key &key) const;
    /// The conversations of `account` that wait for something.
    QList<history::Key> keys(const QString &account) const;
    /// The row of message `id`; null where there is none.
    const Row *find(const QString &id) const;

    /// Adds the message, or updates the one with its id: its nick, handedOver and problem.
    void keep(const history::Key &key, const UnconfirmedMessage &message);
    void forget(const QString &id);
    /// Forgets the messages of an account, or of one conversation of it.
    void forgetAll(const QString &account, const QString &peer);
    /// Notes that the message has arrived. `kept`: the disk knows.
    void arrived(const QString &id, bool kept);

    /// Writes the changes that the disk does not know yet, or all messages. For use within Database::transact().
    void write(Database &database, bool all) const;
    /// Notes that write() has succeeded.
    void wrote();

private:
    struct Gone
    {
        history::Key key;
        QString id;
    };

    QList<Row> m_rows;
    QList<Gone> m_gone;            ///< Still on disk.
    QList<history::Key> m_goneAll; ///< Still on disk; without a peer all of an account.
    bool m_loaded = false;
};

} // namespace parlour

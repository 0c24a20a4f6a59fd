// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historystore.h"

namespace parlour {

/// What has been said and nothing has confirmed yet, in memory, and what of that the disk knows.
///
/// Where the disk does not take a change it is here only, until write() succeeds. What the disk held all along and could
/// not be read comes before what was added since.
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

    /// Whether what the disk holds has been taken up.
    bool isLoaded() const { return m_loaded; }
    /// Reads it; a row that cannot be ours means that the database is Damaged.
    DiskTrouble load(Database &database);

    QList<UnconfirmedMessage> messages(const history::Key &key) const;
    /// The conversations of `account` that wait for something.
    QList<history::Key> keys(const QString &account) const;
    /// Null where there is none.
    const Row *find(const QString &id) const;

    /// Adds the message, or remembers how the one with its id fares: its nick, handedOver and problem.
    void keep(const history::Key &key, const UnconfirmedMessage &message);
    void forget(const QString &id);
    /// Forgets those of an account, or of one conversation of it.
    void forgetAll(const QString &account, const QString &peer);
    /// It has arrived. `kept`: the disk knows.
    void arrived(const QString &id, bool kept);

    /// Writes what the disk does not know yet, or all of it. For use within Database::transact().
    void write(Database &database, bool all) const;
    /// That is done.
    void wrote();

private:
    struct Gone
    {
        history::Key key;
        QString id;
    };

    QList<Row> m_rows;
    QList<Gone> m_gone;            ///< On disk still.
    QList<history::Key> m_goneAll; ///< On disk still; without a peer all of an account.
    bool m_loaded = false;
};

} // namespace parlour

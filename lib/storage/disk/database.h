// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/disktrouble.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <optional>
#include <variant>

class QSqlError;

namespace parlour {

/// The one door to a database file (SQLite) of ours, which is for the eyes of its owner only.
///
/// Each change is on disk when the call returns. Nothing waits for other programs for longer than Patience. What fails
/// leaves the files as they are, and trouble() says why; the caller goes on in memory, and opens again later. Only a
/// Damaged database is set aside, by replace(), whole (also with its -wal, -shm and -journal), under a name with the
/// date. No call leaves a state, if the program dies in it, from which the next open() does not go on.
class Database
{
public:
    static constexpr std::chrono::milliseconds Patience {50};

    struct Layout
    {
        int version = 1;    ///< Stamped on the file; a file with a higher one is Newer and not touched.
        QStringList tables; ///< The statements that make them, where they are not there yet.
    };

    /// `path` is the file; ":memory:" keeps nothing.
    Database(const QString &path, const Layout &layout);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens the file, or opens it again, and makes it when there is none.
    DiskTrouble open();
    void close();
    bool isOpen() const { return m_open; }
    /// What the last call ended with.
    DiskTrouble trouble() const { return m_trouble; }

    /// Runs a statement; nothing when it failed. No query may outlive the database, or a call of open() or close().
    std::optional<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// Whether `query`, whose rows have been read, came to its end, and not upon an error.
    bool isComplete(const QSqlQuery &query);
    /// All that `changes` runs, or nothing of it if that returns false or anything fails.
    bool transact(const std::function<bool()> &changes);

    /// Opens what is Damaged for nothing but reading what can be read.
    bool openForRescue();
    /// Sets the file aside, and puts a new one with what `fill` writes into it in its place. If that cannot be done,
    /// because the disk is full, say, the damaged one stays.
    DiskTrouble replace(const std::function<bool(Database &)> &fill);
    /// The file that was set aside last, with its folder; empty after it has been asked for once.
    QString takeSetAside();

private:
    bool connect(const QString &options);
    bool setUp();
    DiskTrouble look();
    std::variant<int, DiskTrouble> versionInLog();
    bool note(const QSqlError &error);
    DiskTrouble makeFresh(const std::function<bool(Database &)> &fill) const;
    DiskTrouble exchange(const QString &aside);
    DiskTrouble finishExchange();

    const QString m_path;
    const Layout m_layout;
    const QString m_connection;
    QString m_journal;
    QString m_setAside;
    DiskTrouble m_trouble = DiskTrouble::None;
    bool m_open = false;
    bool m_quiet = false; ///< Errors are expected.
};

} // namespace parlour

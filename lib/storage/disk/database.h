// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/disktrouble.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <variant>

class QSqlError;

namespace parlour {

/// The only access to a database file (SQLite) of ours, which is readable by its owner only.
///
/// Each change is on disk when the call returns, unless Sync says otherwise. Nothing waits for other programs for
/// longer than Patience. A call that fails leaves the files as they are, and trouble() says why; the caller goes on in
/// memory, and opens again later. Only a Damaged database is set aside, by replace(), whole (also with its -wal, -shm
/// and -journal), under a name with the date. No call leaves a state, if the program dies in it, from which the next
/// open() does not go on.
class Database
{
public:
    static constexpr std::chrono::milliseconds Patience {50};

    /// Events that a change survives.
    enum class Sync {
        Full,   ///< A power cut.
        Normal, ///< The end of the program; a power cut takes the last changes, whole.
    };

    struct Layout
    {
        int version = 1;    ///< Stamped on the file; a file with a higher one is Newer and not touched.
        QStringList tables; ///< Statements that make the tables where they are missing.
        /// Brings a file of an older version, not 0, up to date; false where that fails. All of it is one transaction,
        /// and a copy of the file as it was stays beside it until it has been opened once more. Without it, the
        /// `tables` do that.
        std::function<bool(Database &, int from)> migrate {};
    };

    /// Receives one row of a statement.
    using Row = std::function<void(const QSqlQuery &)>;

    /// `path` is the file; ":memory:" keeps nothing.
    Database(const QString &path, const Layout &layout);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens the file, or opens it again, and makes it when there is none.
    DiskTrouble open();
    void close();
    bool isOpen() const { return m_open; }
    /// Outcome of the last call.
    DiskTrouble trouble() const { return m_trouble; }

    /// Runs a statement; nothing when it failed. No query may outlive the database, or a call of open() or close().
    std::optional<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// Runs a statement that is used often: it is prepared once. False when it failed, also half way through its rows.
    bool exec(const QString &statement, const QVariantList &values = {}, const Row &row = {});
    /// Returns all statements that exec() has prepared.
    QStringList statements() const;
    /// Returns whether `query`, whose rows have been read, ended without an error.
    bool isComplete(const QSqlQuery &query);
    /// Runs `changes`: all of it, or nothing if it returns false or any statement of it fails; those behind one that
    /// failed are not run.
    bool transact(const std::function<bool()> &changes, Sync sync = Sync::Full);
    /// Returns whether all statements of `questions` succeed; those behind one that failed are not run.
    bool ask(const std::function<void()> &questions);
    /// Asks like ask() above, but gives up soon after `unwanted`, which is called in this thread all the while, is
    /// true. The results are of no use then; it counts as a success.
    bool ask(const std::function<void()> &questions, const std::function<bool()> &unwanted);
    /// Returns whether the last statement that failed broke a rule of the tables: the disk is well, the change is wrong.
    bool wasRefused() const { return m_refused; }
    /// The statement that failed last.
    const QString &failed() const { return m_failed; }
    /// Writes the log into the file, and empties it. False where another reads it, say.
    bool emptyLog();
    /// Removes the copies that were made before migrations.
    void removeCopies() const;
    /// Bytes on disk, with all parts.
    qint64 size() const;

    /// Opens a Damaged file only to read what can be read.
    bool openForRescue();
    /// Sets the file aside, and puts a new one with what `fill` writes into it in its place. If that cannot be done,
    /// because the disk is full, say, the damaged one stays.
    DiskTrouble replace(const std::function<bool(Database &)> &fill);
    /// The file that was set aside last, with its folder; empty after it has been asked for once.
    QString takeSetAside();

private:
    bool connect(const QString &options);
    bool setUp();
    bool upgrade(int from);
    bool backUp(int from);
    void prepareParts() const;
    bool require(Sync sync);
    bool mayWrite();
    DiskTrouble look();
    std::variant<int, DiskTrouble> versionInLog();
    void watch(const std::function<bool()> *unwanted);
    bool note(const QSqlError &error, const QString &statement = {});
    bool mayRun();
    DiskTrouble makeFresh(const std::function<bool(Database &)> &fill) const;
    DiskTrouble exchange(const QString &aside);
    DiskTrouble finishExchange();

    const QString m_path;
    const Layout m_layout;
    const QString m_connection;
    QString m_journal;
    QString m_setAside;
    DiskTrouble m_trouble = DiskTrouble::None;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    Sync m_sync = Sync::Full;
    bool m_open = false;
    bool m_quiet = false;    ///< Errors are expected.
    bool m_together = false; ///< Once a statement has failed, no other is run.
    bool m_givenUp = false;  ///< The results are not wanted any more.
    bool m_refused = false;
    QString m_failed;
};

} // namespace parlour

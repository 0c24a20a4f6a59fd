// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening of a database; its use is in databaseuse.cpp, setting it aside in databaseaside.cpp.
#include "storage/disk/database.h"

#include "storage/disk/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

Q_LOGGING_CATEGORY(databaseLog, "parlour.database")

static bool isInMemory(const QString &path)
{
    return path == ":memory:"_L1;
}

Database::Database(const QString &path, const Layout &layout)
    : m_path(path)
    , m_layout(layout)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_journal(u"WAL"_s)
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    m_open = false;
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::connect(const QString &options)
{
    close();
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1;"_s.arg(Patience.count()) + options);
    m_open = database.open();
    return note(m_open ? QSqlError() : database.lastError());
}

DiskTrouble Database::open()
{
    close();
    m_quiet = false;
    m_trouble = DiskTrouble::None;
    if (!isInMemory(m_path)) {
        m_trouble = finishExchange();
        if (m_trouble == DiskTrouble::None)
            m_trouble = look();
        if (m_trouble != DiskTrouble::None)
            return m_trouble = privatefile::explained(m_path, m_trouble);
        prepareParts();
    }
    if (connect({}) && setUp())
        return DiskTrouble::None;
    close();
    return m_trouble = privatefile::explained(m_path, m_trouble);
}

/// The version that the file itself names, or the trouble that it is none of SQLite's. For a file that this process has
/// not open: closing it lets go of all locks.
static std::variant<int, DiskTrouble> versionIn(const QString &path)
{
    constexpr qint64 HeaderSize = 100;
    constexpr qsizetype VersionAt = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return DiskTrouble::CannotOpen;
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith("SQLite format 3"))
        return file.error() == QFile::NoError ? DiskTrouble::Damaged : DiskTrouble::InputOutput;
    return qFromBigEndian<qint32>(header.constData() + VersionAt);
}

/// Checks the files without changing a byte of them, or leaving anything beside them.
DiskTrouble Database::look()
{
    const QFileInfo file(m_path), log(m_path + "-wal"_L1);
    const bool logged = log.isFile() && log.size() > 0;
    if (file.exists() && !file.isFile())
        return DiskTrouble::CannotOpen;
    if (file.size() == 0) // SQLite would take the log for a leftover, and delete it with all that is in it.
        return logged ? DiskTrouble::Damaged : DiskTrouble::None;
    const auto version = logged ? versionInLog() : versionIn(m_path);
    if (const auto *trouble = std::get_if<DiskTrouble>(&version)) {
        qCWarning(databaseLog).noquote() << file.fileName() << "could not be used: its version cannot be read";
        return *trouble;
    }
    return std::get<int>(version) > m_layout.version ? DiskTrouble::Newer : DiskTrouble::None;
}

/// The version that the log may name, or else the file.
std::variant<int, DiskTrouble> Database::versionInLog()
{
    std::optional<int> version;
    if (connect(u"QSQLITE_OPEN_READONLY"_s)) { // Closing it does not write the log into the file.
        if (auto query = run(u"PRAGMA user_version"_s); query && query->next())
            version = query->value(0).toInt();
    }
    close();
    if (version)
        return *version;
    return m_trouble;
}

/// The name of the copy that is made of the file before it is brought up to date.
static QString backup(const QString &path, int version)
{
    return path + u".version-%1"_s.arg(version);
}

void Database::removeCopies() const
{
    for (int older = 1; older < m_layout.version; ++older)
        QFile::remove(backup(m_path, older));
}

void Database::prepareParts() const
{
    for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (part.isEmpty() || QFileInfo::exists(m_path + part)) // SQLite makes the parts like the file itself.
            privatefile::prepare(m_path + part);
    }
}

bool Database::setUp()
{
    m_sync = Sync::Full;
    if (!run("PRAGMA journal_mode="_L1 + m_journal) || !run(u"PRAGMA synchronous=FULL"_s)
        || !run(u"PRAGMA foreign_keys=ON"_s) || !run(u"PRAGMA secure_delete=ON"_s))
        return false;
    int version = 0;
    {
        auto stamped = run(u"PRAGMA user_version"_s);
        if (!stamped || !stamped->next())
            return false;
        version = stamped->value(0).toInt();
    }
    if (version != m_layout.version)
        return upgrade(version);
    removeCopies(); // The file is whole, as we see.
    return true;    // Nothing that is there already is written at a start.
}

/// Makes the tables, or brings those of version `from` up to date.
bool Database::upgrade(int from)
{
    const bool migrates = from > 0 && m_layout.migrate;
    return (!migrates || isInMemory(m_path) || backUp(from)) && transact([this, from, migrates] {
               const auto make = [this](const QString &table) { return run(table).has_value(); };
               return (migrates ? m_layout.migrate(*this, from) : std::ranges::all_of(m_layout.tables, make))
                   && run(u"PRAGMA user_version=%1"_s.arg(m_layout.version));
           });
}

/// Copies the whole file. The rest of a copy that was broken off is made anew.
bool Database::backUp(int from)
{
    const QString copy = backup(m_path, from);
    QFile::remove(copy);
    privatefile::prepare(copy);
    if (run(u"VACUUM INTO ?"_s, {copy}))
        return true;
    QFile::remove(copy);
    return false;
}

qint64 Database::size() const
{
    qint64 bytes = 0;
    for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        bytes += QFileInfo(m_path + part).size();
    return bytes;
}

} // namespace parlour

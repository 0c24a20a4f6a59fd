// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a database is opened and used; how one is set aside is in databaseaside.cpp.
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
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

/// Keeps in mind what went wrong; true when nothing did.
bool Database::note(const QSqlError &error)
{
    if (error.type() == QSqlError::NoError) {
        m_trouble = DiskTrouble::None;
        return true;
    }
    m_trouble = troubleOfSqlite(error.nativeErrorCode().toInt());
    if (m_trouble == DiskTrouble::None)
        m_trouble = DiskTrouble::CannotOpen;
    if (!m_quiet)
        qCWarning(databaseLog).noquote() << QFileInfo(m_path).fileName() << "could not be used:" << error.text();
    return false;
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
        for (const auto &part : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            if (part.isEmpty() || QFileInfo::exists(m_path + part)) // SQLite makes the parts like the file itself.
                privatefile::prepare(m_path + part);
        }
    }
    if (connect({}) && setUp())
        return DiskTrouble::None;
    close();
    return m_trouble = privatefile::explained(m_path, m_trouble);
}

/// The version that the file itself names, or that it is none of SQLite's. For a file that this process has not open:
/// closing it lets go of all locks.
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

/// Looks at what is there without changing a byte of it, or leaving anything beside it.
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

bool Database::setUp()
{
    if (!run("PRAGMA journal_mode="_L1 + m_journal) || !run(u"PRAGMA synchronous=FULL"_s))
        return false;
    {
        auto version = run(u"PRAGMA user_version"_s);
        if (!version || !version->next())
            return false;
        if (version->value(0).toInt() == m_layout.version)
            return true; // No start writes what is there already.
    }
    return transact([this] {
        return std::ranges::all_of(m_layout.tables, [this](const QString &table) { return run(table).has_value(); })
            && run(u"PRAGMA user_version=%1"_s.arg(m_layout.version));
    });
}

std::optional<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    if (!m_open) {
        m_trouble = DiskTrouble::CannotOpen;
        return {};
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const auto &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!note(done ? QSqlError() : query.lastError()))
        return {};
    return query;
}

bool Database::isComplete(const QSqlQuery &query)
{
    return note(query.lastError());
}

bool Database::transact(const std::function<bool()> &changes)
{
    // SQLite opens what may only be read, and complains about the first change, but not about a transaction.
    // Nor does it mind that the file has been taken away.
    const QFileInfo file(m_path);
    if (m_open && !isInMemory(m_path) && !file.isWritable()) {
        m_trouble = file.exists() ? DiskTrouble::ReadOnly : DiskTrouble::CannotOpen;
        return false;
    }
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    if (changes() && run(u"COMMIT"_s))
        return true;
    const auto why = m_trouble;
    m_quiet = true; // SQLite may have taken it back already.
    run(u"ROLLBACK"_s);
    m_quiet = false;
    m_trouble = privatefile::explained(m_path, why);
    return false;
}

} // namespace parlour

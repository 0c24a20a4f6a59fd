// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Use of an open database.
#include "storage/disk/database.h"

#include "storage/disk/privatefile.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace parlour {

Q_DECLARE_LOGGING_CATEGORY(databaseLog)

/// Notes an error; returns true when there is none.
bool Database::note(const QSqlError &error, const QString &statement)
{
    if (error.type() == QSqlError::NoError) {
        m_trouble = DiskTrouble::None;
        return true;
    }
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_INTERRUPT) { // By watch().
        m_givenUp = true;
        return false;
    }
    m_trouble = troubleOfSqlite(code);
    if (m_trouble == DiskTrouble::None)
        m_trouble = DiskTrouble::CannotOpen;
    m_failed = statement;
    m_refused = (code & 0xff) == SQLITE_CONSTRAINT;
    if (!m_quiet)
        qCWarning(databaseLog).noquote() << QFileInfo(m_path).fileName() << "could not be used:" << error.text();
    return false;
}

bool Database::mayRun()
{
    if (!m_open)
        m_trouble = DiskTrouble::CannotOpen;
    return m_open && !m_givenUp && (!m_together || m_trouble == DiskTrouble::None);
}

std::optional<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    if (!mayRun())
        return {};
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const auto &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!note(done ? QSqlError() : query.lastError(), statement))
        return {};
    return query;
}

bool Database::isComplete(const QSqlQuery &query)
{
    return note(query.lastError());
}

bool Database::exec(const QString &statement, const QVariantList &values, const Row &row)
{
    if (!mayRun())
        return false;
    auto &kept = m_prepared[statement];
    std::unique_ptr<QSqlQuery> once; // For one that runs within its own rows.
    if (!kept || kept->isActive()) {
        auto made = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        made->setForwardOnly(true);
        const bool prepared = made->prepare(statement);
        if (!note(prepared ? QSqlError() : made->lastError(), statement))
            return false;
        (kept ? once : kept) = std::move(made);
    }
    QSqlQuery &query = once ? *once : *kept;
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i]; // SQL tells a null text from an empty one.
        const bool isNull = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(i, isNull ? QVariant(u""_s) : value);
    }
    bool done = query.exec();
    while (done && query.isSelect() && query.next()) {
        if (row)
            row(query);
    }
    const auto error = query.lastError();
    query.finish();
    return note(error, statement);
}

QStringList Database::statements() const
{
    QStringList all;
    for (const auto &[statement, query] : m_prepared)
        all << statement;
    return all;
}

/// Returns whether the file may be changed. SQLite opens one that may only be read, and complains about the first
/// change, but not about a transaction. Nor does it mind that the file has been taken away.
bool Database::mayWrite()
{
    const QFileInfo file(m_path);
    if (!m_open || m_path == ":memory:"_L1 || file.isWritable())
        return true;
    m_trouble = file.exists() ? DiskTrouble::ReadOnly : DiskTrouble::CannotOpen;
    return false;
}

bool Database::require(Sync sync)
{
    if (m_sync == sync)
        return true;
    m_sync = sync;
    return exec(sync == Sync::Full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s);
}

bool Database::emptyLog()
{
    bool busy = true;
    return exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {},
                [&busy](const QSqlQuery &row) { busy = row.value(0).toBool(); })
        && !busy;
}

bool Database::transact(const std::function<bool()> &changes, Sync sync)
{
    m_refused = false;
    if (!mayWrite() || !require(sync) || !exec(u"BEGIN IMMEDIATE"_s))
        return false;
    m_together = true;
    const bool changed = changes();
    m_together = false;
    if (changed && m_trouble == DiskTrouble::None && exec(u"COMMIT"_s))
        return true;
    const auto why = m_trouble;
    m_quiet = true; // SQLite may have taken it back already.
    exec(u"ROLLBACK"_s);
    m_quiet = false;
    m_trouble = privatefile::explained(m_path, why);
    return false;
}

bool Database::ask(const std::function<void()> &questions)
{
    m_trouble = m_open ? DiskTrouble::None : DiskTrouble::CannotOpen;
    m_together = true;
    questions();
    m_together = false;
    return m_trouble == DiskTrouble::None;
}

/// Has SQLite ask `unwanted` (null: not) while it works; it then stops in the middle of the statement. Since that
/// happens in the thread that runs it, no other statement can be hit.
void Database::watch(const std::function<bool()> *unwanted)
{
    constexpr int Steps = 1000; // Of SQLite's machine: some ten microseconds.
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    const auto isUnwanted = [](void *asked) { return (*static_cast<const std::function<bool()> *>(asked))() ? 1 : 0; };
    sqlite3_progress_handler(*static_cast<sqlite3 *const *>(handle.constData()), Steps,
                             unwanted ? +isUnwanted : nullptr, const_cast<std::function<bool()> *>(unwanted));
}

bool Database::ask(const std::function<void()> &questions, const std::function<bool()> &unwanted)
{
    if (!unwanted || !m_open)
        return ask(questions);
    watch(&unwanted);
    const bool done = ask(questions);
    watch(nullptr);
    m_givenUp = false;
    if (!done && unwanted()) // Whatever other error a statement that was stopped has.
        m_trouble = DiskTrouble::None;
    return m_trouble == DiskTrouble::None;
}

} // namespace parlour

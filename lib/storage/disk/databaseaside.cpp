// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making room for a new database in place of a damaged one. Files can only be renamed one after the other, and the
// program may die between any two steps. While the damaged file has its name, nothing has happened: a new one beside it
// is thrown away and made again. Once it has gone, the new one is whole, and the next open() only finishes.
#include "storage/disk/database.h"
#include "storage/disk/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour {

Q_DECLARE_LOGGING_CATEGORY(databaseLog)

static constexpr std::array Parts {"-wal"_L1, "-shm"_L1, "-journal"_L1};

static void removeWhole(const QString &path)
{
    QFile::remove(path);
    for (const auto part : Parts)
        QFile::remove(path + part);
}

/// The name of a new file that is whole, and about to take the place of the damaged one.
static QString fresh(const QString &path)
{
    return path + ".new"_L1;
}

/// The name of a new file that is not whole yet.
static QString unfinished(const QString &path)
{
    return path + ".making"_L1;
}

bool Database::openForRescue()
{
    m_quiet = true;
    // An open one stays open: to close it would be to write its log into the damaged file. A file that was cut off is
    // still readable up to there, if SQLite does not insist on its length.
    return (m_open || connect(u"QSQLITE_OPEN_READONLY"_s)) && run(u"PRAGMA writable_schema=ON"_s);
}

DiskTrouble Database::replace(const std::function<bool(Database &)> &fill)
{
    m_trouble = makeFresh(fill);
    if (m_trouble == DiskTrouble::None)
        m_trouble = exchange(privatefile::asideName(m_path));
    if (m_trouble == DiskTrouble::None)
        return open();
    return m_trouble = privatefile::explained(m_path, m_trouble);
}

DiskTrouble Database::makeFresh(const std::function<bool(Database &)> &fill) const
{
    const QString name = unfinished(m_path);
    removeWhole(name);
    Database made(name, m_layout);
    made.m_journal = u"MEMORY"_s; // All of it in one file; a file that is not finished is thrown away.
    if (made.open() == DiskTrouble::None)
        made.transact([&] { return fill(made); });
    made.close();
    if (made.trouble() == DiskTrouble::None)
        return privatefile::move(name, fresh(m_path));
    removeWhole(name);
    return made.trouble();
}

/// Sets aside the file, then its parts, and gives its name to the fresh one.
DiskTrouble Database::exchange(const QString &aside)
{
    using privatefile::move;
    auto trouble = DiskTrouble::None;
    // While it is open: SQLite notices, and does not write its log into the damaged file when it closes it.
    if (QFileInfo::exists(m_path))
        trouble = move(m_path, aside);
    close();
    for (const auto part : Parts) { // The log of the old one would be taken for the new one's.
        if (trouble == DiskTrouble::None && QFileInfo::exists(m_path + part))
            trouble = move(m_path + part, aside + part);
    }
    if (trouble == DiskTrouble::None)
        trouble = move(fresh(m_path), m_path);
    if (trouble != DiskTrouble::None)
        return trouble;
    qCWarning(databaseLog).noquote() << QFileInfo(m_path).fileName() << "was damaged; it is set aside";
    m_setAside = aside;
    return DiskTrouble::None;
}

/// The file that was set aside when the program died in exchange(): its parts belong to it. Never one with such parts.
static QString interruptedAside(const QString &path)
{
    const QFileInfo file(path);
    auto names = file.dir().entryList({file.fileName() + ".damaged-*"_L1}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) {
        return std::ranges::any_of(Parts, [&name](QLatin1StringView part) { return name.endsWith(part); });
    });
    const QString last = names.isEmpty() ? QString() : file.dir().filePath(names.last());
    const bool complete = std::ranges::any_of(Parts, [&](QLatin1StringView part) {
        return QFileInfo::exists(path + part) && QFileInfo::exists(last + part);
    });
    return last.isEmpty() || complete ? privatefile::asideName(path) : last;
}

/// Goes on from where the program died in exchange().
DiskTrouble Database::finishExchange()
{
    removeWhole(unfinished(m_path));
    if (!QFileInfo::exists(fresh(m_path)))
        return DiskTrouble::None;
    if (!QFileInfo::exists(m_path))
        return exchange(interruptedAside(m_path));
    removeWhole(fresh(m_path));
    return DiskTrouble::None;
}

QString Database::takeSetAside()
{
    return std::exchange(m_setAside, {});
}

} // namespace parlour

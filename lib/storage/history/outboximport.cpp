// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/outboximport.h"

#include "storage/disk/metarows.h"
#include "storage/disk/privatefile.h"
#include "storage/history/unsentrows.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parlour::outboximport {

static constexpr auto Done = "outbox imported"_L1;
static constexpr int MostRows = 10'000;

/// Reads all of it that can be read, from one end and the other.
static QList<unsentrows::Row> read(Database &old)
{
    QMap<qint64, unsentrows::Row> rows;
    for (const auto &order : {QString(), u" DESC"_s}) {
        old.exec(u"SELECT seq, account, room, id, nick, body, written, handed_over, problem FROM message NOT INDEXED"
                 " ORDER BY seq"_s
                     + order + u" LIMIT ?"_s,
                 {MostRows}, [&rows](const QSqlQuery &row) {
                     rows.insert(row.value(0).toLongLong(),
                                 {{row.value(1).toString(), row.value(2).toString()},
                                  {row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
                                   QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), QTimeZone::UTC),
                                   row.value(7).toBool(), row.value(8).toString()}});
                 });
    }
    return rows.values();
}

static void removeWhole(const QString &file)
{
    for (const auto &part : {u"-wal"_s, u"-shm"_s, u"-journal"_s, QString()})
        QFile::remove(file + part);
}

DiskTrouble take(Database &database, const QString &file)
{
    if (file.isEmpty() || !QFile::exists(file))
        return DiskTrouble::None;
    bool done = false;
    if (!database.ask([&] { done = metarows::number(database, Done) != 0; }))
        return database.trouble();
    if (done) { // The program died before it was removed.
        removeWhole(file);
        return DiskTrouble::None;
    }
    bool damaged = false;
    QList<unsentrows::Row> rows;
    {
        Database old(file, {.version = 1, .tables = {}});
        const auto opened = old.open();
        damaged = opened == DiskTrouble::Damaged;
        if (opened != DiskTrouble::None && !damaged)
            return opened == DiskTrouble::Newer ? DiskTrouble::None : opened;
        if (!damaged || old.openForRescue())
            rows = read(old);
        damaged = damaged || old.trouble() == DiskTrouble::Damaged;
    }
    const bool taken = database.transact([&] {
        for (const auto &row : std::as_const(rows))
            unsentrows::put(database, row.key, row.message);
        metarows::set(database, Done, 1);
        return true;
    });
    if (!taken)
        return database.trouble();
    if (damaged)
        privatefile::move(file, privatefile::asideName(file));
    else
        removeWhole(file);
    return DiskTrouble::None;
}

} // namespace parlour::outboximport

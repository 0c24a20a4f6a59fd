// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"

/// Numbers by name that the database keeps about itself. For use within Database::transact() or ask().
namespace parlour::metarows {

/// Returns the number `name`; 0 where it is not there.
inline qint64 number(Database &database, QLatin1StringView name)
{
    qint64 value = 0;
    database.exec(QStringLiteral("SELECT value FROM meta WHERE name = ?"), {QString(name)},
                  [&value](const QSqlQuery &row) { value = row.value(0).toLongLong(); });
    return value;
}

inline void set(Database &database, QLatin1StringView name, qint64 value)
{
    database.exec(QStringLiteral("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"), {QString(name), value});
}

} // namespace parlour::metarows

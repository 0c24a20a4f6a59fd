// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

namespace parlour::live {

/// The first column of what the database of a profile answers.
inline QStringList look(const QString &profile, const QString &question)
{
    QStringList values;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(profile + QStringLiteral("/data/profile.sqlite"));
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        query.exec(question);
        while (query.next())
            values << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return values;
}

} // namespace parlour::live

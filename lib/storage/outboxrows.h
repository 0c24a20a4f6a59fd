// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/outbox.h"

/// The table of the outbox.
namespace parlour::outboxrows {

struct Row
{
    qint64 place = 0; ///< Grows from each message to the next.
    QString account;
    QString room;
    UnconfirmedMessage message;
};

struct Reading
{
    QList<Row> rows; ///< In order; as far as they could be read.
    DiskTrouble trouble = DiskTrouble::None;
};

Database::Layout layout();

/// All rows. One that cannot be ours means that the database is Damaged.
Reading read(Database &database);
/// What can be read of a damaged database that is open for rescue: before, behind and within the damage.
QList<Row> rescue(Database &database);

/// Adds the message or, when it is there, brings it up to date.
bool put(Database &database, const QString &account, const QString &room, const UnconfirmedMessage &message);
bool remove(Database &database, const QString &id);
bool removeAccount(Database &database, const QString &account);

} // namespace parlour::outboxrows

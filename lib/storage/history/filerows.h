// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// The files that messages name, and those that wait to be sent. For use within Database::transact() or ask().
namespace parlour::filerows {

/// The table, as of version 6.
QStringList tables();

/// Stores that the message with this number names `message.file`, or none.
void write(Database &database, qint64 id, const history::Message &message);
void read(Database &database, qint64 id, history::Message &message);
void remove(Database &database, qint64 id);
/// Returns those of `keys` (see sharing::cacheKey()) that some message here names.
QStringList held(Database &database, const QStringList &keys);

/// See HistoryStore::setAttached().
void setAttached(Database &database, const history::Key &key, const QString &files);
QString attached(Database &database, const history::Key &key);

} // namespace parlour::filerows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// The ids that lead to messages. For use within Database::transact() or ask().
namespace parlour::idrows {

enum class Kind {
    Archive = 0, ///< The message's stanza-id.
    Origin = 1,
    Sender = 2,
    Both = 3,        ///< Origin and sender's, where they are the same: most are.
    AlsoArchive = 4, ///< Another entry of the archive that is this message: the same, sent again.
};

/// An id as it is stored: short, where it is a UUID or a number as servers write them.
QVariant packed(const QString &id);
QString unpacked(const QVariant &value);

/// The message with that archive id; 0: none.
qint64 archived(Database &database, qint64 conversation, const QString &stanzaId);
/// The newest messages that their senders gave this id, a few at most.
QList<qint64> sent(Database &database, qint64 conversation, const QString &id);
void add(Database &database, qint64 conversation, Kind kind, const QString &id, qint64 message);
/// All ids of a message that is added.
void addAll(Database &database, qint64 conversation, const history::Message &message, qint64 row);

} // namespace parlour::idrows

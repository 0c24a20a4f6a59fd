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
    Both = 3, ///< Origin and sender's, where they are the same: most are.
    AlsoArchive =
        4,          ///< Another entry of the archive that is this message: the same, sent again, or a correction of it.
    Correction = 5, ///< Id that its sender gave a correction of it.
};

/// An id as it is stored: short, where it is a UUID or a number as servers write them.
QVariant packed(const QString &id);
QString unpacked(const QVariant &value);

/// The message with that archive id; 0: none.
qint64 archived(Database &database, qint64 conversation, const QString &stanzaId);
/// The newest messages that their senders gave this id, a few at most.
QList<qint64> sent(Database &database, qint64 conversation, const QString &id);
/// The newest messages with a correction of this id, a few at most.
QList<qint64> corrected(Database &database, qint64 conversation, const QString &id);
/// The message that this id means: as an archive id, or as any other that leads to one message only; 0: none.
qint64 meant(Database &database, qint64 conversation, const QString &id);
/// All ids of a message.
QStringList of(Database &database, qint64 message);
/// Gives the message `to` the ids of `from`, its correction.
void handOver(Database &database, qint64 from, qint64 to);
void add(Database &database, qint64 conversation, Kind kind, const QString &id, qint64 message);
/// Adds all ids of a message that is added.
void addAll(Database &database, qint64 conversation, const history::Message &message, qint64 row);

} // namespace parlour::idrows

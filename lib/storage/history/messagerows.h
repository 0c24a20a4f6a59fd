// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// The table of messages. For use within Database::transact() or ask().
namespace parlour::messagerows {

/// Bits of the column `kind` that tell the kind.
inline constexpr int KindBits = 0xf;
/// Bit of the column `kind` for a message to which somebody has reacted.
inline constexpr int ReactedBit = 0x40;
/// Bit for a message that answers another, or is to correct one.
inline constexpr int RefersBit = 0x80;
/// Bit for a message that was corrected.
inline constexpr int EditedBit = 0x100;
/// Bit for a message that names a file.
inline constexpr int FileBit = 0x200;
/// Bits for a message of ours that a device of the other has, and that they have seen.
inline constexpr int ReceivedBit = 0x400;
inline constexpr int DisplayedBit = 0x800;
/// Returns the value of the column for `message`, without what others did to it.
int packedKind(const history::Message &message);

struct Row
{
    qint64 id = 0; ///< 0: there is none.
    qint64 conversation = 0;
    history::Message message;
};

/// The message with that number.
Row at(Database &database, qint64 id);
/// The message at the place `sort`.
Row at(Database &database, qint64 conversation, qint64 sort);
/// Up to `most` messages next to the place `sort`, without the one there and those that wait, from there outwards.
QList<history::Message> before(Database &database, qint64 conversation, qint64 sort, int most);
QList<history::Message> after(Database &database, qint64 conversation, qint64 sort, int most);
/// The place of the first message at `time` or later, as if times were in order; 0 where there is none.
qint64 firstSince(Database &database, qint64 conversation, const QDateTime &time);
/// All messages that wait for a proof, in the order in which they were added.
QList<Row> unsent(Database &database);
/// The newest `most` messages of a conversation, the newest first.
QList<Row> lately(Database &database, qint64 conversation, int most);
/// The oldest `most` messages of a conversation, the oldest first.
QList<Row> oldest(Database &database, qint64 conversation, int most);
/// Up to `most` messages from before `time`, in ms, wherever they stand; without those that wait for a proof.
QList<Row> expired(Database &database, qint64 conversation, qint64 time, int most);

/// Adds a message with its ids and words. Returns its number.
qint64 insert(Database &database, qint64 conversation, const history::Message &message);
void move(Database &database, qint64 id, qint64 sort);
/// Notes that `waiting` arrived: at `sort`, as `message` says.
void settle(Database &database, const Row &waiting, const history::Message &message);
void setFare(Database &database, qint64 id, qint64 author, history::Delivery delivery, const QString &problem);
/// Hides a message on this computer, or shows it again, also in searches.
void setHidden(Database &database, const Row &row, bool hidden);
/// Deletes rows with their ids and words.
void remove(Database &database, const QList<Row> &rows);

} // namespace parlour::messagerows

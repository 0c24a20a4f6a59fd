// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// Places of messages: numbers with room between neighbours. For use within Database::transact() or ask().
///
/// One space of numbers is shared by all conversations of one archive, so that places of different conversations of it
/// can be compared. All are greater than 0.
namespace parlour::places {

inline constexpr qint64 Gap = 1LL << 24;  ///< Between messages that come one after the other.
inline constexpr qint64 Hole = 1LL << 40; ///< Before messages, where something may be missing.

struct Space
{
    QString account;
    QString archive;
};

/// The last place that is taken, by a message or the end of a range; 0 where nothing is.
qint64 last(Database &database, const Space &space);
/// The next taken place before or behind `sort`; 0 where there is none. A range may hold only what is never shown.
qint64 before(Database &database, const Space &space, qint64 sort);
qint64 behind(Database &database, const Space &space, qint64 sort);

/// Returns the place of the message with this stanza-id; 0 where none has it. Another id under which the archive has
/// the message once more says nothing about that entry's place.
qint64 archived(Database &database, const Space &space, const QString &stanzaId);

/// Room for `count` messages next to a place. The room that is left beyond them is larger by far, for those that follow.
struct Spread
{
    qint64 first = 0;
    qint64 step = 0; ///< 0: there is no room.
    qint64 at(qsizetype index) const { return first + step * index; }
};
Spread below(qint64 upper, qint64 lower, qsizetype count);
Spread above(qint64 lower, qint64 upper, qsizetype count);

/// Moves everything from `sort` on further back, by Hole.
void makeRoom(Database &database, const Space &space, qint64 sort);

} // namespace parlour::places

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyplaces.h"

/// The index of words (FTS5 without content). For use within Database::transact() or ask().
///
/// Holds the messages that have arrived. It can be made anew from these at any time, in slices: the words of a damaged
/// index need not be known.
namespace parlour::searchrows {

/// The number that `message` is to have in the index; null where it has no place there.
QVariant stamp(Database &database, const history::Message &message);
void add(Database &database, qint64 conversation, qint64 id, const history::Message &message, const QVariant &stamp);
void remove(Database &database, qint64 conversation, qint64 id, const history::Message &message);

/// Replaces the words of `before` by those of `after`.
void replace(Database &database, qint64 conversation, qint64 id, const history::Message &before,
             const history::Message &after);

struct Hit
{
    qint64 message = 0;
    qint64 stamp = 0; ///< Grows with the time.
};
/// The messages that match, the newest first, as far as they are to be seen.
QList<Hit> find(Database &database, const history::SearchQuery &query, qint64 conversation);

/// Returns whether `statement` needs the index: if it finds damage, nothing else of ours is damaged.
bool isConcerned(const QString &statement);
/// Throws the index away and begins it anew.
void reset(Database &database);
/// Makes the next slice of the index anew. False when nothing is left to do.
bool goOn(Database &database);
/// Returns whether the index was made with our way of splitting texts into words; else it has to be made anew.
bool isCurrent(Database &database);
/// Brings the index into one piece: the words of deleted messages are gone then.
void optimize(Database &database);

} // namespace parlour::searchrows

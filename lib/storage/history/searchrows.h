// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyplaces.h"

/// The index of words (FTS5 without content). For use within Database::transact() or ask().
///
/// In it is what was said and has arrived. It can be made anew from the messages at any time, in slices: what the words
/// of the damaged one were need not be known.
namespace parlour::searchrows {

/// The number that `message` is to have in the index; null where it has no place there.
QVariant stamp(Database &database, const history::Message &message);
void add(Database &database, qint64 conversation, qint64 id, const history::Message &message, const QVariant &stamp);
void remove(Database &database, qint64 conversation, qint64 id, const history::Message &message);

/// It says `after` in place of `before`.
void replace(Database &database, qint64 conversation, qint64 id, const history::Message &before,
             const history::Message &after);

struct Hit
{
    qint64 message = 0;
    qint64 stamp = 0; ///< Grows with the time.
};
/// Those that match, the newest first, as far as they are to be seen.
QList<Hit> find(Database &database, const history::SearchQuery &query, qint64 conversation);

/// Whether `statement` needs the index, and nothing else of ours is damaged if it finds it so.
bool isConcerned(const QString &statement);
/// Throws the index away and begins it anew.
void reset(Database &database);
/// The next slice of making it anew. False when nothing is left to do.
bool goOn(Database &database);
/// Whether it was made with our way of splitting texts into words; else it has to be made anew.
bool isCurrent(Database &database);
/// Brings the index into one piece: the words of what was deleted are gone then.
void optimize(Database &database);

} // namespace parlour::searchrows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// Messages that correct others (XEP-0308): each is a message first, with its place in the order, and then a version of
/// the one that it corrects. For use within Database::transact() or ask().
namespace parlour::correctionrows {

/// Messages that change by what has come, and the places of those that are versions of them now.
struct Effects
{
    QList<history::Message> &changed;
    QList<qint64> &gone;
};

/// Handles a message that has come to the place `sort`, or is proved: it becomes a version of what it corrects,
/// versions of it that came before it become that, and replies to it are updated. `witness`: see history::Arrival.
/// Returns the place of the message then.
qint64 meet(Database &database, qint64 conversation, qint64 sort, const QString &witness, const Effects &effects);
/// Returns all versions of a message, the newest last; nothing where it was never corrected.
QList<history::Version> versions(Database &database, qint64 conversation, qint64 sort);
/// Forgets the versions of a message that goes, by its number.
void forgetVersions(Database &database, qint64 id);

} // namespace parlour::correctionrows

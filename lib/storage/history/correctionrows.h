// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// What becomes of messages that correct others (XEP-0308): each is a message first, with its place in the order, and then a
/// version of the one that it corrects. For use within Database::transact() or ask().
namespace parlour::correctionrows {

/// Messages that are others by what has come, and where those stood that are versions of them now.
struct Effects
{
    QList<history::Message> &changed;
    QList<qint64> &gone;
};

/// What stands at the place `sort` has come, or is proved: it becomes a version of what it corrects, versions of it that came
/// before it become that, and what answers it tells of it. `witness`: see history::Arrival. Returns where the message
/// stands then.
qint64 meet(Database &database, qint64 conversation, qint64 sort, const QString &witness, const Effects &effects);
/// All that a message has said, the newest last; nothing where it was never corrected.
QList<history::Version> versions(Database &database, qint64 conversation, qint64 sort);
/// Of a message that goes, by its number.
void forgetVersions(Database &database, qint64 id);

} // namespace parlour::correctionrows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyplaces.h"

/// The tables of drafts and of read positions. For use within Database::transact() or ask().
namespace parlour::draftrows {

void set(Database &database, const history::Key &key, const history::Draft &draft);
history::Draft get(Database &database, const history::Key &key);
/// Restores the draft from before a correction: Send was pressed on that text, which corrects a message. What is stored
/// may be how it began a moment ago.
void takeUpBefore(Database &database, qint64 conversation, const QString &text);
/// Removes the draft: Send was pressed on that text. What is stored may be how it began a moment ago.
void removeSent(Database &database, qint64 conversation, const QString &text);

} // namespace parlour::draftrows

namespace parlour::readrows {

void set(Database &database, const history::Key &key, qint64 sort, const QString &stanzaId);
history::ReadPosition get(Database &database, const history::Key &key);
QList<history::ReadPosition> ofAccount(Database &database, const QString &account);

} // namespace parlour::readrows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// References of messages to those that they answer, or are to correct. For use within Database::transact() or ask().
namespace parlour::referrows {

/// Stores the references of `message`, number `id`.
void write(Database &database, qint64 conversation, qint64 id, const history::Message &message);
/// Puts the stored references into `message`, with what is here of the message that it answers.
void read(Database &database, qint64 conversation, qint64 id, history::Message &message);
void remove(Database &database, qint64 id);

/// The messages that answer one which has these ids, and those that are to correct it.
QList<qint64> answers(Database &database, qint64 conversation, const QStringList &ids);
QList<qint64> corrections(Database &database, qint64 conversation, const QStringList &ids);
/// Forgets the quote in the message with that number: what it answers is removed, and no word of that stays here.
void forgetQuote(Database &database, qint64 id);
/// Forgets the quotes of messages with these ids in those that answer them.
void unquote(Database &database, qint64 conversation, const QStringList &ids);
/// Forgets what the message with that number corrects: nothing, as far as anybody can tell.
void forgetCorrected(Database &database, qint64 id);

} // namespace parlour::referrows

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyvalues.h"

/// Which other message a message answers, or is to correct. For use within Database::transact() or ask().
namespace parlour::referrows {

/// Keeps what `message`, number `id`, says of others.
void write(Database &database, qint64 conversation, qint64 id, const history::Message &message);
/// Puts into `message` what is kept, and what is here of the message that it answers.
void read(Database &database, qint64 conversation, qint64 id, history::Message &message);
void remove(Database &database, qint64 id);

/// The messages that answer one which has these ids, and those that are to correct it.
QList<qint64> answers(Database &database, qint64 conversation, const QStringList &ids);
QList<qint64> corrections(Database &database, qint64 conversation, const QStringList &ids);
/// What the message with that number answers is removed: no word of it stays here.
void forgetQuote(Database &database, qint64 id);
/// Of what has these ids no word stays in those that answer it.
void unquote(Database &database, qint64 conversation, const QStringList &ids);
/// The message with that number corrects nothing, as far as anybody can tell.
void forgetCorrected(Database &database, qint64 id);

} // namespace parlour::referrows

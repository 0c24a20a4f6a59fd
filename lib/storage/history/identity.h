// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/messagerows.h"

#include <QSet>

/// Finds the message that is here already for one that comes, if any. For use within Database::transact() or ask().
namespace parlour::identity {

struct Question
{
    const history::Message &message;
    const QString &confirms;
    bool repeated = false; ///< True if it may be here without an id.
    QSet<qint64> taken {}; ///< Numbers of rows taken by others of the same batch: without ids, each row stands for one.
};

/// Returns whether two messages can be one that came twice, by author, text and time.
bool isAlike(const history::Message &known, const history::Message &message);

/// The message of ours with that id that waits for a proof.
messagerows::Row waiting(Database &database, qint64 conversation, const QString &id);
/// Our own message with that id of ours that has arrived, or a row without a number.
messagerows::Row settled(Database &database, qint64 conversation, const QString &id);
/// The message that is here. Ids count within one conversation, and together with author and text; only the archive's
/// count alone, and ours for messages that wait.
messagerows::Row find(Database &database, qint64 conversation, const Question &question);
/// Adds the ids that the known message, if any, did not have.
void learn(Database &database, const messagerows::Row &known, const history::Message &message);

} // namespace parlour::identity

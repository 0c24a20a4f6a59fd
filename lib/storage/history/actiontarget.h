// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyaction.h"
#include "storage/history/messagerows.h"

namespace parlour::actionrows {

/// Returns whether `action` is XEP-0184's or XEP-0333's word of how far a message of ours has come.
bool isReceipt(const history::Action &action);
/// Returns whether the actor may do that to `message`.
bool isAllowed(const history::Action &action, const history::Message &message);
/// Returns the message that `action` means: by its archive id, or by any other that leads to one message only.
messagerows::Row target(Database &database, qint64 conversation, const history::Action &action);
/// Returns the message that the one with this id corrects: a receipt may be of the newest version.
messagerows::Row received(Database &database, qint64 conversation, const QString &id);

} // namespace parlour::actionrows

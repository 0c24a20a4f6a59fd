// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"

/// Import of the file in which earlier versions kept unconfirmed messages (outbox.sqlite).
namespace parlour::outboximport {

/// Takes over the content of the file, once, and removes it. Returns None where it is missing; a damaged one gives what
/// it can, and is set aside. Any other trouble is a reason to try again.
DiskTrouble take(Database &database, const QString &file);

} // namespace parlour::outboximport

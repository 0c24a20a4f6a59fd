// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"

/// What earlier versions kept in a file of its own (outbox.sqlite).
namespace parlour::outboximport {

/// Takes over what the file holds, once, and removes it. None where there is none; a damaged one gives what it can, and is
/// set aside. What is not None is a reason to try again.
DiskTrouble take(Database &database, const QString &file);

} // namespace parlour::outboximport

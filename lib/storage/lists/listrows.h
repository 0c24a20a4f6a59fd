// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/lists/listchanges.h"

/// The tables of what is remembered of rooms. For use within Database::transact() or ask().
namespace parlour::listrows {

/// The statements that make them.
QStringList tables();

/// All that is there, within bounds; nothing where it cannot be read.
std::optional<ProfileLists> read(Database &database);
void write(Database &database, const listchanges::Changes &changes);
void removeAll(Database &database, const QString &account);

/// Whether import() has been here.
bool isImported(Database &database);
/// Adds what an earlier version kept elsewhere, once.
void import(Database &database, const ProfileLists &lists);

} // namespace parlour::listrows

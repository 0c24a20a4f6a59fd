// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/lists/listchanges.h"

/// The tables of the lists of rooms. For use within Database::transact() or ask().
namespace parlour::listrows {

/// Statements that make the tables.
QStringList tables();

/// Reads all lists, within bounds; nothing where they cannot be read.
std::optional<ProfileLists> read(Database &database);
void write(Database &database, const listchanges::Changes &changes);
void removeAll(Database &database, const QString &account);

/// Returns whether import() has been called.
bool isImported(Database &database);
/// Adds the lists that an earlier version kept elsewhere, once.
void import(Database &database, const ProfileLists &lists);

} // namespace parlour::listrows

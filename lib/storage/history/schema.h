// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"

/// The tables of the profile's database, in one place, and the migration of older ones.
///
/// Nothing of SQLite after 3.40 is used: a profile is carried from one machine to another.
namespace parlour::schema {

Database::Layout layout();
/// The statement that makes the index of words.
QString searchTable();

} // namespace parlour::schema

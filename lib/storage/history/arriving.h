// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyadding.h"

/// Adding messages. For use within Database::transact().
namespace parlour::arriving {

/// Adds what has just come, behind what is here.
history::AddResult add(Database &database, const history::Key &key, const QList<history::Arrival> &arrivals,
                       history::Live live);
/// Adds a page in the archive's order, and what has been read with it.
history::PageResult addPage(Database &database, const history::ArchivePage &page);

} // namespace parlour::arriving

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyadding.h"

/// Adding messages. For use within Database::transact().
namespace parlour::arriving {

/// Adds messages that have just come, behind those that are here.
history::AddResult add(Database &database, const history::Key &key, const QList<history::Arrival> &arrivals,
                       history::Live live);
/// Adds a page in the archive's order, and the ranges read with it.
history::PageResult addPage(Database &database, const history::ArchivePage &page);

} // namespace parlour::arriving

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"

namespace parlour::rescue {

/// Copies what can be read of a damaged profile database that is open for rescue: what lies before, behind and within the
/// damage, and of a table whose index is whole the data in that. `fresh` is in a transaction; its index of words is not
/// filled.
void copy(Database &damaged, Database &fresh);

} // namespace parlour::rescue

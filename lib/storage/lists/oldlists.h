// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/lists/listvalues.h"

class QSettings;

/// The lists as earlier versions kept them, among the settings.
namespace parlour::oldlists {

/// All that can be read of them, within bounds.
ProfileLists read(QSettings &ini);
void removeAll(QSettings &ini);
/// Those of one account.
void remove(QSettings &ini, const QString &account);

} // namespace parlour::oldlists

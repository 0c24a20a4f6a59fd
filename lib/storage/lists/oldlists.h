// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/lists/listvalues.h"

class QSettings;

/// The lists as earlier versions kept them, among the settings.
namespace parlour::oldlists {

/// Reads all of them that can be read, within bounds.
ProfileLists read(QSettings &ini);
void removeAll(QSettings &ini);
/// Removes those of one account.
void remove(QSettings &ini, const QString &account);

} // namespace parlour::oldlists

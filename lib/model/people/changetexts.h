// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/change.h"

/// Words about joins, leaves and other changes of people.
namespace parlour::changetexts {

/// Returns "Anna joined.", or "Anna was removed by Ben: spam".
QString sentence(const muc::Change &change);
/// Returns several changes, as short as that can be: "Anna, Ben and 12 others joined. Carl left."
QString folded(const QList<muc::Change> &changes);
/// Returns several changes, each of them in a line, the first ones of very many.
QString unfolded(const QList<muc::Change> &changes);

} // namespace parlour::changetexts

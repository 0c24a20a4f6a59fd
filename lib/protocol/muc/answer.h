// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

namespace parlour::muc {

/// Whether `event` is the room's answer to our join `joinId` as `nick`: we are inside, perhaps under another nick.
///
/// Status 110 alone does not tell. A server that knows little of rooms passes on what an occupant puts into his presence;
/// so it counts only with the nick that we asked for, be it in other letters, with our join's id, which nobody else
/// knows yet, or where the room says that it gave us another nick (status 210).
bool answersJoin(const Present &event, const QString &nick, const QString &joinId);

} // namespace parlour::muc

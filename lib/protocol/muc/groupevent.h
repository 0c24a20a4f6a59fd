// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

namespace parlour::muc {

/// What `message`, which `nick` in `room` or the room itself (an empty nick) sent, says to everybody, or what of ours came
/// back; nothing if it is neither. Words straight from the room count whatever the message's type.
std::optional<RoomEvent> groupEvent(const QDomElement &message, const Jid &room, const QString &nick);

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

namespace parlour::muc {

/// Parses `message`, sent by `nick` in `room` or by the room itself (an empty nick): one to everybody, or one of ours
/// that bounced; nothing if it is neither. Words straight from the room count whatever the message's type.
std::optional<RoomEvent> groupEvent(const QDomElement &message, const Jid &room, const QString &nick);

} // namespace parlour::muc

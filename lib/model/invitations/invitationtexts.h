// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/invitation.h"
#include "protocol/muc/roominfo.h"

/// Words about received invitations.
namespace parlour::invitationtexts {

/// Returns the name of the room as it says, or else its address.
QString roomName(const muc::Invitation &invitation, const muc::RoomInfo &info);
/// Returns a sentence about the inviter; with the service as a source, when it is not `proved`.
QString text(const muc::Invitation &invitation, const muc::RoomInfo &info, bool proved);
/// Returns `when`, inviter and room, by their addresses: all that is told of a stranger's invitation before anybody
/// looks at it. One line, bounded.
QString brief(const muc::Invitation &invitation, bool proved, const QString &when);
/// Returns the description of the room; may be empty.
QString about(const muc::Invitation &invitation, const muc::RoomInfo &info);

} // namespace parlour::invitationtexts

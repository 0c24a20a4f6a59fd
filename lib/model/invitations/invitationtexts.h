// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/invitation.h"
#include "protocol/muc/roominfo.h"

/// Words about invitations, for whoever is invited.
namespace parlour::invitationtexts {

/// What the room calls itself, or else its address.
QString roomName(const muc::Invitation &invitation, const muc::RoomInfo &info);
/// Who invites; what a service only says of others, when it is not `proved`.
QString text(const muc::Invitation &invitation, const muc::RoomInfo &info, bool proved);
/// `when`, who invites to which room, by their addresses: what is told of a stranger's invitation before anybody looks at
/// it. One line, bounded.
QString brief(const muc::Invitation &invitation, bool proved, const QString &when);
/// What is known of the room; may be empty.
QString about(const muc::Invitation &invitation, const muc::RoomInfo &info);

} // namespace parlour::invitationtexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"
#include "protocol/address/jid.h"
#include "protocol/muc/join.h"
#include "protocol/muc/occupant.h"

namespace parlour {

class Stream;

/// Returns whether the room passes on our messages to everybody: we are inside, and not a visitor.
inline bool canSpeak(const join::Status &status, const muc::Occupant &self)
{
    return status.state == join::State::Joined && muc::hasVoice(self.role);
}

/// The surroundings of a room's parts, and our own occupant in it. Outlives the parts.
struct RoomPlace
{
    Stream &stream;
    const Jid room;             ///< Bare.
    const Jid account;          ///< Ours, bare.
    const muc::Occupant &self;  ///< Our own occupant, while inside.
    const join::Status &status; ///< State of the join.
    const Clock clock = systemTime;

    bool isInside() const { return status.state == join::State::Joined; }
    bool canSpeak() const { return parlour::canSpeak(status, self); }
};

} // namespace parlour

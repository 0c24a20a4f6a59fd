// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"
#include "protocol/address/jid.h"
#include "protocol/muc/join.h"
#include "protocol/muc/occupant.h"

namespace parlour {

class Stream;

/// Whether the room passes on what we say to everybody: we are inside, and no visitors.
inline bool canSpeak(const join::Status &status, const muc::Occupant &self)
{
    return status.state == join::State::Joined && muc::hasVoice(self.role);
}

/// A room around its parts, and who we are in it. Outlives the parts.
struct RoomPlace
{
    Stream &stream;
    const Jid room;             ///< Bare.
    const Jid account;          ///< Ours, bare.
    const muc::Occupant &self;  ///< Who we are, while inside.
    const join::Status &status; ///< Whether we are inside.
    const Clock clock = systemTime;

    bool isInside() const { return status.state == join::State::Joined; }
    bool canSpeak() const { return parlour::canSpeak(status, self); }
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/muc/join.h"
#include "protocol/muc/occupant.h"

namespace parlour {

class Stream;

/// A room around its parts, and who we are in it. Outlives the parts.
struct RoomPlace
{
    Stream &stream;
    const Jid room;             ///< Bare.
    const Jid account;          ///< Ours, bare.
    const muc::Occupant &self;  ///< Who we are, while inside.
    const join::Status &status; ///< Whether we are inside.

    bool isInside() const { return status.state == join::State::Joined; }
    /// Whether the room passes on what we say (XEP-0045 section 5.1).
    bool canSpeak() const { return isInside() && self.role >= muc::Role::Participant; }
};

} // namespace parlour

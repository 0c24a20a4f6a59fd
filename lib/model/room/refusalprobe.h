// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/round.h"
#include "model/room/roomplace.h"
#include "protocol/muc/roominfo.h"

#include <QObject>

namespace parlour {

/// Finds the cause of a refusal that says too little: "forbidden" and "not allowed" can be a ban, a room that we may
/// not create, or a server that ours does not talk to.
class RefusalProbe : public QObject
{
    Q_OBJECT

public:
    explicit RefusalProbe(const RoomPlace &place, QObject *parent = nullptr);

    /// Asks the room, and its service if the room is not there; explained() follows within ten seconds, unless stop() or
    /// another explain() comes first.
    ///
    /// `isThere`: the room has described itself, and need not be asked again.
    void explain(join::Refusal refusal, bool isThere = false);
    void stop() { m_round.end(); }

Q_SIGNALS:
    void explained(parlour::join::Refusal refusal);
    /// Description of the room, as found on the way.
    void described(const parlour::muc::RoomInfo &info);

private:
    void askService(join::Refusal refusal);

    const RoomPlace &m_place;
    Round m_round; ///< Answers of earlier ones are stale.
};

} // namespace parlour

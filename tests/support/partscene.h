// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/roomplace.h"
#include "support/fakestream.h"

namespace parlour {

using namespace Qt::StringLiterals;

/// A room around one of its parts, over a stream without a network: whether we are inside, and as whom.
struct PartScene
{
    FakeStream stream;
    muc::Occupant self;
    join::Status status;
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< What time it is for the part.
    const RoomPlace place {
        stream, *Jid::parse(u"tea@conference.localhost"), *Jid::parse(u"alice@localhost"), self, status, [this] {
            return now;
        }};

    PartScene()
    {
        self.nick = u"alice"_s;
        stream.goOnline();
    }
    void enter(muc::Role role)
    {
        self.role = role;
        status.state = join::State::Joined;
    }
    void leave() { status.state = join::State::Preview; }
    void refuse(ErrorCondition condition) { stream.answer(IqFailure {IqFailure::Kind::Refused, {condition, {}, {}}}); }
};

} // namespace parlour

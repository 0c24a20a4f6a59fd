// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joining a room, staying there, and leaving it: the single join routine.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto TryAgain = 60s;

void Room::join(const QString &nick)
{
    if (!nick.isEmpty())
        m_parts.occupancy.setNick(nick);
    join(Cause::Person);
}

void Room::join(Cause cause)
{
    if (m_parts.occupancy.isInside() || m_parts.occupancy.isOnTheWay())
        return;
    if (cause == Cause::Person && state() == State::Refused && m_parts.ownership.setup()->isPending())
        return create(m_parts.ownership.setup()->wished()); // Once more.
    if (cause != Cause::Automatic)
        m_parts.rejoin.startOver();
    m_parts.password.begin();
    begin(cause);
}

void Room::create(const preset::Wish &wish)
{
    if (m_parts.occupancy.isInside() || m_parts.occupancy.isOnTheWay())
        return;
    m_parts.ownership.setup()->wish(wish);
    // Somebody who sets a password should not be asked for it after the next broken connection.
    m_parts.password.begin(wish.password, RoomPassword::Keep::Session);
    begin(Cause::Creation);
}

void Room::enterPassword(const QString &password, RoomPassword::Keep keep)
{
    if (!m_parts.occupancy.wantsPassword() || password.isEmpty())
        return;
    m_parts.password.begin(password, keep);
    begin(m_parts.occupancy.cause());
}

void Room::begin(Cause cause)
{
    m_parts.rejoin.stop();
    m_parts.challenge.begin();
    m_parts.people.clear();
    m_parts.unwanted.begin();
    m_parts.occupancy.join(cause, m_parts.password.attempt(), m_parts.conversation.since());
}

void Room::entered(const muc::Present &self)
{
    const bool isCreation = m_parts.occupancy.cause() == Cause::Creation;
    if (self.created && !isCreation && !m_parts.ownership.isUnfinished())
        return refuseAccidentalRoom(self.occupant);
    const bool isNew = self.created && !m_parts.unwanted.isUsed();
    const bool isOtherNick = self.occupant.nick != nick();
    m_parts.people.apply(self);
    m_parts.people.occupants().flush();
    m_parts.occupancy.enter(self.occupant);
    for (const auto remark : m_parts.remarks.atEntry(self.remarks, isOtherNick))
        notice(roomtexts::remark(remark, nick()));
    m_parts.password.accepted();
    if (isNew)
        m_parts.ownership.created(isCreation);
    else
        m_parts.ownership.found(isCreation);
    m_parts.rejoin.entered();
    m_parts.affiliations.refresh();
    m_parts.selfPing.heard();
    m_historyEnded = false;
    m_parts.conversation.begin();
    m_parts.details.entered();
    talk();
    Q_EMIT joined();
}

void Room::refuseAccidentalRoom(const muc::Occupant &self)
{
    const bool isRemembered = m_parts.occupancy.cause() == Cause::Automatic;
    m_parts.occupancy.apply(self); // To leave as that occupant.
    m_parts.unwanted.discard(isRemembered);
    m_parts.people.clear();
    m_parts.occupancy.apply(join::RefusedBy {isRemembered ? join::Refusal::DoesNotExist : join::Refusal::NoSuchRoom});
    m_parts.rejoin.giveUp();
}

void Room::refused(join::Refusal refusal)
{
    // Nobody can mend a room that is out of order, so it is tried again; else a person who asked decides what to do.
    const bool byItself = m_parts.occupancy.cause() == Cause::Automatic
        || (m_parts.occupancy.cause() == Cause::Person && refusal == join::Refusal::OutOfOrder);
    if (byItself && state() == State::Refused && join::isPassing(refusal)) {
        m_parts.rejoin.later();
        Q_EMIT stateChanged();
    }
    if (refusal == join::Refusal::Gone)
        m_parts.rejoin.giveUp();
}

void Room::cancel()
{
    m_parts.password.drop();
    m_parts.ownership.setup()->forget();
    m_parts.rejoin.stop();
    m_parts.occupancy.cancel();
}

void Room::leave()
{
    leave(tr("You left the room."));
}

void Room::leave(const QString &farewell)
{
    const bool wasInside = m_parts.occupancy.isInside();
    m_parts.ownership.end();
    m_parts.affiliations.forget();
    m_parts.people.clear();
    m_parts.password.drop();
    m_parts.rejoin.stop();
    m_parts.occupancy.leave(wasInside ? farewell : QString());
    m_parts.channel.sessionLost();
    m_parts.remarks.forget();
    notice(m_parts.occupancy.end().farewell);
    m_parts.rejoin.giveUp();
}

void Room::removed(const muc::Gone &event)
{
    using muc::LeaveReason;
    m_parts.people.clear();
    const bool byUs = m_parts.ownership.destruction()->isUnderWay();
    m_parts.ownership.end();
    m_parts.affiliations.forget();
    m_parts.details.doubt();
    m_parts.occupancy.remove({roomtexts::removal(event, byUs),
                              QLocale().toString(m_parts.place.clock().toLocalTime(), QLocale::ShortFormat),
                              roomstatus::stepAfter(event), event.successor, event.successorPassword});
    m_parts.channel.sessionLost();
    notice(m_parts.occupancy.end().farewell);
    if (event.reason == LeaveReason::ServiceShutdown || event.reason == LeaveReason::Error) {
        m_parts.rejoin.later();
        Q_EMIT stateChanged();
    }
    if (event.reason == LeaveReason::Destroyed)
        m_parts.password.forget();
    if (event.reason == LeaveReason::Destroyed || event.reason == LeaveReason::Banned)
        m_parts.rejoin.giveUp();
}

void Room::streamLost()
{
    m_parts.channel.close();
    m_parts.occupancy.apply(join::StreamLost {});
}

void Room::streamBack(bool resumed)
{
    if (!resumed) {
        m_parts.channel.sessionLost();
        m_parts.privateChats.sessionLost();
        m_parts.archive.stop();
        m_parts.details.doubt();
    }
    const bool wasInside = state() == State::Lost;
    m_parts.occupancy.streamBack(resumed);
    if (wasInside && state() == State::Joined) {
        lookUpDoubtful();
        talk();
        m_parts.selfPing.ask(); // The room may have been restarted, or we thrown out, and nobody could tell us.
    }
    m_parts.details.askAgain();
}

bool Room::wantsIn() const
{
    return state() == State::Lost || m_parts.rejoin.isPending()
        || (state() == State::Preview && m_parts.rejoin.isWanted());
}

void Room::comeBack()
{
    if (m_parts.place.stream.state() == Stream::State::Online)
        return join(Cause::Automatic);
    m_parts.rejoin.in(TryAgain); // streamBack() and the queue of joins come first.
}

} // namespace parlour

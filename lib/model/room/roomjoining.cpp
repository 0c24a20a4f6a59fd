// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getting into a room, staying there, and leaving it: the single join routine.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto TryAgain = 60s;

void Room::join(const QString &nick)
{
    if (!nick.isEmpty())
        m_occupancy.setNick(nick);
    join(Cause::Person);
}

void Room::join(Cause cause)
{
    if (m_occupancy.isInside() || m_occupancy.isOnTheWay())
        return;
    if (cause == Cause::Person && state() == State::Refused && m_ownership.setup()->isPending())
        return create(m_ownership.setup()->wished()); // Once more.
    if (cause != Cause::Automatic)
        m_rejoin.startOver();
    m_password.begin();
    begin(cause);
}

void Room::create(const preset::Wish &wish)
{
    if (m_occupancy.isInside() || m_occupancy.isOnTheWay())
        return;
    m_ownership.setup()->wish(wish);
    // Whoever sets a password should not be asked for it after the next broken connection.
    m_password.begin(wish.password, RoomPassword::Keep::Session);
    begin(Cause::Creation);
}

void Room::enterPassword(const QString &password, RoomPassword::Keep keep)
{
    if (!m_occupancy.wantsPassword() || password.isEmpty())
        return;
    m_password.begin(password, keep);
    begin(m_occupancy.cause());
}

void Room::begin(Cause cause)
{
    m_rejoin.stop();
    m_challenge.begin();
    m_people.clear();
    m_occupancy.join(cause, m_password.attempt(), m_catchUp.since());
}

void Room::entered(const muc::Present &self)
{
    const bool isCreation = m_occupancy.cause() == Cause::Creation;
    if (self.created && !isCreation && !m_ownership.isUnfinished())
        return refuseAccidentalRoom(self.occupant.nick);
    m_people.apply(self);
    m_people.occupants().flush();
    m_occupancy.enter(self.occupant);
    for (const auto remark : self.remarks)
        notice(roomtexts::remark(remark, nick()));
    m_password.accepted();
    if (self.created)
        m_ownership.created(isCreation);
    else
        m_ownership.found(isCreation);
    m_rejoin.entered();
    m_affiliations.refresh();
    m_selfPing.heard();
    m_historyEnded = false;
    m_catchUp.begin(m_outgoing.doubtfulSince());
    m_details.refresh();
    talk();
    Q_EMIT joined();
}

void Room::refuseAccidentalRoom(const QString &self)
{
    const auto people = m_people.occupants().nicks();
    if (std::ranges::any_of(people, [&self](const QString &nick) { return nick != self; })) {
        m_occupancy.sendLeave(); // Somebody came in already, where new rooms are not locked: it is theirs by now.
    } else {
        m_stream.ask(m_address, u"set"_s, muc::destroyQuery({}), this, [this](const IqReply &reply) {
            if (std::holds_alternative<IqFailure>(reply) && state() == State::Refused)
                m_occupancy.sendLeave(); // A room that is not to last ends with the only one inside.
        });
    }
    m_people.clear();
    const bool isRemembered = m_occupancy.cause() == Cause::Automatic;
    m_occupancy.apply(join::RefusedBy {isRemembered ? join::Refusal::DoesNotExist : join::Refusal::NoSuchRoom});
    m_rejoin.giveUp();
}

void Room::onRefused(join::Refusal refusal)
{
    if (m_occupancy.cause() == Cause::Automatic && state() == State::Refused && join::isPassing(refusal)) {
        m_rejoin.later();
        Q_EMIT stateChanged();
    }
    if (refusal == join::Refusal::Gone)
        m_rejoin.giveUp();
}

void Room::cancel()
{
    m_password.drop();
    m_ownership.setup()->forget();
    m_rejoin.stop();
    m_occupancy.cancel();
}

void Room::leave()
{
    leave(tr("You left the room."));
}

void Room::leave(const QString &farewell)
{
    const bool wasInside = m_occupancy.isInside();
    m_ownership.end();
    m_affiliations.forget();
    m_people.clear();
    m_password.drop();
    m_rejoin.stop();
    m_occupancy.leave(wasInside ? farewell : QString());
    m_outgoing.sessionLost();
    notice(m_occupancy.end().farewell);
    m_rejoin.giveUp();
}

void Room::removed(const muc::Gone &event)
{
    using muc::LeaveReason;
    m_people.clear();
    const bool byUs = m_ownership.destruction()->isUnderWay();
    m_ownership.end();
    m_affiliations.forget();
    m_occupancy.remove({roomtexts::removal(event, byUs),
                        QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                        roomstatus::stepAfter(event), event.successor, event.successorPassword});
    m_outgoing.sessionLost();
    notice(m_occupancy.end().farewell);
    if (event.reason == LeaveReason::ServiceShutdown || event.reason == LeaveReason::Error) {
        m_rejoin.later();
        Q_EMIT stateChanged();
    }
    if (event.reason == LeaveReason::Destroyed)
        m_password.forget();
    if (event.reason == LeaveReason::Destroyed || event.reason == LeaveReason::Banned)
        m_rejoin.giveUp();
}

void Room::streamLost()
{
    m_outgoing.close();
    m_occupancy.apply(join::StreamLost {});
}

void Room::streamBack(bool resumed)
{
    if (!resumed) {
        m_outgoing.sessionLost();
        m_privateChats.sessionLost();
        m_catchUp.stop();
    }
    const bool wasInside = state() == State::Lost;
    m_occupancy.streamBack(resumed);
    if (wasInside && state() == State::Joined) {
        lookUpDoubtful();
        talk();
        m_selfPing.ask(); // The room may have been restarted, or we thrown out, and nobody could tell us.
    }
    m_details.askAgain();
}

bool Room::wantsIn() const
{
    return state() == State::Lost || m_rejoin.isPending() || (state() == State::Preview && m_rejoin.isWanted());
}

void Room::comeBack()
{
    if (m_stream.state() == Stream::State::Online)
        return join(Cause::Automatic);
    m_rejoin.in(TryAgain); // streamBack() and the queue of joins come first.
}

} // namespace parlour

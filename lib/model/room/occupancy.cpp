// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/occupancy.h"

#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
#include "protocol/muc/answer.h"
#include "protocol/muc/stanzas.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto Deadline = 30s;

Occupancy::Occupancy(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
    , m_renamed([this] { Q_EMIT nickSettled(); })
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(Deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        sendLeave(); // Should it still succeed, we are not there.
        refuse(m_heard ? join::Refusal::FellSilent : join::Refusal::NoAnswer);
    });
}

bool Occupancy::isInsideShown() const
{
    return isTakingPart() || state() == State::Removed || (state() == State::Joining && m_hasMessages);
}

void Occupancy::setHasMessages(bool has)
{
    m_hasMessages = has;
    refreshInside();
}

void Occupancy::refreshInside()
{
    if (std::exchange(m_insideShown, isInsideShown()) != m_insideShown)
        Q_EMIT insideShownChanged();
}

bool Occupancy::canWrite() const
{
    return canSpeak() || state() == State::Lost || state() == State::Joining;
}

void Occupancy::setNick(const QString &nick)
{
    // A nick that is invalid by our rules was given to us by the room, or is reserved for us by its server.
    const auto prepared = m_room.withResource(trimmedNick(nick));
    const QString trimmed = prepared ? prepared->resource() : trimmedNick(nick);
    if (m_nick == trimmed || isInside() || isOnTheWay())
        return;
    m_nick = trimmed;
    Q_EMIT nickChanged();
    Q_EMIT nickSettled();
}

void Occupancy::changeNick(const QString &nick)
{
    const auto occupant = m_room.withResource(trimmedNick(nick));
    if (!isInside() || !occupant || occupant->resource() == m_nick)
        return;
    m_nickId = Stream::newId();
    m_wantedNick = occupant->resource();
    m_stream.send(muc::nickPresence(*occupant, m_nickId));
}

void Occupancy::setPresence(const Presence &presence)
{
    m_presence = presence;
    const auto occupant = address();
    // To a room that we are not in, it would be a request to join.
    if (isInside() && occupant && m_toldPresence != presence && m_stream.send(presenceStanza(presence, *occupant)))
        m_toldPresence = presence;
}

void Occupancy::join(Cause cause, const join::Attempt &attempt, const QDateTime &since)
{
    m_cause = cause;
    m_attempt = attempt;
    m_since = since;
    m_owesFarewell = false;
    m_joinId = Stream::newId();
    m_end = {};
    m_heard = m_heard && state() == State::Joining;
    if (state() != State::Joining)
        m_deadline.start();
    apply(join::Start {attempt.sent});
    send();
}

void Occupancy::send()
{
    const auto occupant = address();
    if (!occupant)
        return refuse(join::Refusal::NickNotAllowed);
    // While offline this sends nothing; streamBack() comes here again, and the deadline holds all the same.
    const auto presence = muc::joinPresence(*occupant, m_joinId, m_attempt.password, m_since);
    addPresence(presence, m_presence);
    m_toldPresence = m_presence;
    m_stream.send(presence);
}

void Occupancy::sendLeave()
{
    if (const auto occupant = address())
        m_stream.send(muc::leavePresence(*occupant));
}

void Occupancy::cancel()
{
    if (isOnTheWay() || state() == State::Lost)
        sendLeave();
    m_cause = Cause::Person;
    apply(join::Cancel {});
}

void Occupancy::leave(const QString &farewell)
{
    if (isInside() || isOnTheWay())
        sendLeave();
    m_owesFarewell = state() == State::Lost;
    end(farewell);
}

bool Occupancy::isAnswer(const muc::Present &event, const std::function<bool(const QString &)> &isAnothers) const
{
    const QString &nick = event.occupant.nick;
    return isOnTheWay() && muc::answersJoin(event, m_nick, m_joinId)
        && (muc::isSameNick(nick, m_nick) || !isAnothers(nick));
}

bool Occupancy::isAnswer(const muc::Claim &event) const
{
    return isOnTheWay() && muc::answersJoin(event, m_nick, m_joinId);
}

void Occupancy::heard()
{
    m_heard = true;
    if (m_deadline.isActive())
        m_deadline.start();
}

void Occupancy::enter(const muc::Occupant &self)
{
    m_nickId.clear();
    setSelf(self);
    apply(join::Entered {});
}

void Occupancy::apply(const muc::Occupant &self)
{
    setSelf(self);
    Q_EMIT selfChanged();
}

void Occupancy::setSelf(const muc::Occupant &self)
{
    m_self = self;
    if (std::exchange(m_nick, self.nick) == self.nick)
        return;
    Q_EMIT nickChanged();
    Q_EMIT nickSettled();
}

void Occupancy::rename(const QString &nick)
{
    m_nick = m_self.nick = nick;
    Q_EMIT nickChanged();
    Q_EMIT selfChanged();
    if (std::exchange(m_nickId, {}).isEmpty()) // Nobody here asked for it.
        m_renamed.want();
    else
        Q_EMIT nickSettled();
}

bool Occupancy::apply(const muc::Refused &event)
{
    if (!isOnTheWay() || !muc::refusesJoin(event, m_nick, m_joinId))
        return false;
    m_end.detail = event.error.text;
    m_end.successor = muc::successor(event.error.newAddress, &m_end.successorPassword);
    return true;
}

bool Occupancy::denies(const muc::Refused &event)
{
    if (!isInside() || m_nickId.isEmpty() || (!event.id.isEmpty() && event.id != m_nickId))
        return false;
    const bool isCertain = event.id == m_nickId || join::isAboutNick(event.refusal);
    m_nickId.clear();
    Q_EMIT told(roomtexts::nickRefusal({m_wantedNick, event.id, event.refusal, event.error}));
    return isCertain;
}

void Occupancy::refuse(join::Refusal refusal, const QString &detail)
{
    if (!detail.isEmpty())
        m_end.detail = detail;
    apply(join::RefusedBy {refusal});
    Q_EMIT refused(refusal);
}

void Occupancy::remove(const StayEnd &end)
{
    m_end = end;
    apply(join::Removed {});
}

void Occupancy::end(const QString &farewell)
{
    m_end.farewell = farewell;
    apply(join::Left {});
}

void Occupancy::apply(const join::Event &event)
{
    const auto next = join::next(m_status, event);
    if (std::exchange(m_status, next) == next)
        return;
    if (std::holds_alternative<join::Answered>(event))
        m_deadline.start(); // It stood still meanwhile.
    else if (state() != State::Joining)
        m_deadline.stop();
    if (!isOnTheWay()) {
        m_joinId.clear();
        m_attempt = {};
    }
    Q_EMIT changed();
    Q_EMIT selfChanged();
}

void Occupancy::streamBack(bool resumed)
{
    if (state() == State::Joining) {
        if (!m_deadline.isActive()) // It stood still while the room waited for an answer.
            m_deadline.start();
        send();
    } else if (state() == State::Lost && resumed) {
        apply(join::StreamResumed {});
    }
    if (std::exchange(m_owesFarewell, false) && resumed && state() == State::Preview)
        sendLeave(); // Our leave was not sent while the stream was broken.
}

} // namespace parlour

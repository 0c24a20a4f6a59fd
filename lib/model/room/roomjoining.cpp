// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getting into a room, being asked for its password, and leaving it: the single join routine.
#include "model/room/room.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

using join::State;

void Room::join(const QString &nick)
{
    if (!nick.isEmpty())
        setNick(nick);
    join(Cause::Person);
}

void Room::join(Cause cause)
{
    if (state() == State::Joined || join::isOnTheWay(state()))
        return;
    if (cause == Cause::Person && state() == State::Refused && m_ownership.setup()->isPending())
        return create(m_ownership.setup()->wished()); // Once more.
    m_cause = cause;
    if (cause != Cause::Automatic)
        m_rejoin.startOver();
    m_password.begin();
    begin();
}

void Room::create(const preset::Wish &wish)
{
    if (state() == State::Joined || join::isOnTheWay(state()))
        return;
    m_cause = Cause::Creation;
    m_ownership.setup()->wish(wish);
    // Whoever sets a password should not be asked for it after the next broken connection.
    m_password.begin(wish.password, RoomPassword::Keep::Session);
    begin();
}

void Room::enterPassword(const QString &password, RoomPassword::Keep keep)
{
    if (!wantsPassword() || password.isEmpty())
        return;
    m_password.begin(password, keep);
    begin();
}

void Room::begin()
{
    m_wanted = false;
    m_owesFarewell = false;
    m_joinId = Stream::newId();
    m_newQuestion.startOver();
    m_end = {};
    if (state() != State::Joining)
        m_deadline.start();
    m_occupants.clear();
    m_rejoin.stop();
    advance(join::Start {m_password.attempt().sent});
    sendJoin();
}

void Room::sendJoin()
{
    const auto occupant = m_address.withResource(m_nick);
    if (!occupant)
        return refused(join::Refusal::NickNotAllowed);
    // While offline this sends nothing; streamBack() comes here again, and the deadline holds all the same.
    const auto presence = muc::joinPresence(*occupant, m_joinId, m_password.attempt().password, m_archive.since());
    addPresence(presence, m_presence);
    m_toldPresence = m_presence;
    m_stream.send(presence);
}

void Room::setPresence(const Presence &presence)
{
    m_presence = presence;
    const auto occupant = m_address.withResource(m_nick);
    // To a room that we are not in, it would be a request to join.
    if (state() == State::Joined && occupant && m_toldPresence != presence
        && m_stream.send(presenceStanza(presence, *occupant)))
        m_toldPresence = presence;
}

void Room::sendLeave()
{
    if (const auto occupant = m_address.withResource(m_nick))
        m_stream.send(muc::leavePresence(*occupant));
}

void Room::cancel()
{
    if (join::isOnTheWay(state()) || state() == State::Lost)
        sendLeave();
    m_cause = Cause::Person;
    m_password.drop();
    m_ownership.setup()->forget();
    m_rejoin.stop();
    m_wanted = false;
    advance(join::Cancel {});
}

void Room::leave()
{
    leave(tr("You left the room."));
}

void Room::leave(const QString &farewell)
{
    if (state() == State::Joined || join::isOnTheWay(state()))
        sendLeave();
    const bool wasInside = state() == State::Joined;
    m_owesFarewell = state() == State::Lost;
    m_ownership.end();
    m_affiliations.forget();
    m_occupants.clear();
    m_password.drop();
    m_rejoin.stop();
    m_end.farewell = wasInside ? farewell : QString();
    advance(join::Left {});
    m_channel.sessionLost();
    if (wasInside)
        notice(m_end.farewell);
    m_autojoin = false;
    Q_EMIT leftForGood();
}

void Room::advance(const join::Event &event)
{
    const auto next = join::next(m_status, event);
    if (next == m_status)
        return;
    m_status = next;
    if (state() != State::Joining)
        m_deadline.stop();
    if (!join::isOnTheWay(state())) {
        m_joinId.clear();
        m_probe.stop();
    }
    if (state() != State::Challenged)
        m_challenge.clear();
    // Only the nickname was wrong: whatever else was entered goes with the next one.
    const bool nickRefused = refusal() == join::Refusal::NickTaken || refusal() == join::Refusal::NickNotAllowed;
    if (state() != State::Joined && !join::isOnTheWay(state()) && state() != State::Lost && !nickRefused)
        m_password.drop();
    if (state() != State::Joined) {
        m_selfPing.stop();
        m_channel.close();
    }
    if (state() != State::Joined && state() != State::Lost) {
        m_archive.stop();
        m_registration.forgetRequests();
    }
    Q_EMIT stateChanged();
    Q_EMIT selfChanged();
}

} // namespace parlour

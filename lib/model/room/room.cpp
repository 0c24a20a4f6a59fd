// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/room.h"

#include "model/room/roomtexts.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

Room::Room(Stream &stream, RoomSecrets &secrets, Outbox &outbox, const Jid &address, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_address(address.toBare())
    , m_occupancy(stream, m_address)
    , m_place {stream, m_address, secrets.account(), m_occupancy.self(), m_occupancy.status()}
    , m_people(m_place, m_timeline)
    , m_details(stream, m_address)
    , m_readState(m_timeline)
    , m_outgoing(stream, outbox, m_timeline, m_address)
    , m_catchUp(stream, m_timeline, m_address)
    , m_invitees(stream, m_address, m_occupancy.self(), m_details.info())
    , m_affiliations(stream, m_people.occupants(), m_address)
    , m_avatar(stream, m_address)
    , m_privateChats({stream, outbox, m_people.occupants(), m_occupancy.self(), m_address, secrets.account()})
    , m_subject(m_place)
    , m_voice(m_place, m_people.occupants())
    , m_password(secrets, m_address)
    , m_ownership(m_place, m_password, m_people.occupants())
    , m_probe(m_place)
    , m_selfPing(m_place)
    , m_composer(
          {m_people.occupants(), m_subject, *m_people.moderation(), m_privateChats, *m_people.ignored(), m_invitees})
    , m_registration(stream, m_address)
    , m_challenge(stream, m_address)
{
    m_outgoing.restore(secrets.account());
    connectOccupancy();
    connectDetails();
    connectPeople();
    connectParts();
    connectOwnership();
}

Room::~Room() = default;

QString Room::nameInText() const
{
    return isolated(name());
}

QString Room::suggestedNick() const
{
    const QString reserved = m_details.reservedNick();
    if (!reserved.isEmpty() && reserved != nick())
        return reserved;
    const auto refusal = m_occupancy.refusal();
    const bool refused = refusal == join::Refusal::NickTaken || refusal == join::Refusal::NickNotAllowed;
    const QString other = refused ? otherNick(nick()) : nick();
    return other.isEmpty() ? nick() : other;
}

void Room::openSuccessor()
{
    const auto &end = m_occupancy.end();
    if (!end.successor.isEmpty())
        Q_EMIT successorWanted(end.successor, end.successorPassword);
}

QString Room::nickProblem(const QString &nick)
{
    return roomtexts::nickProblem(nick);
}

void Room::notice(const QString &text)
{
    if (!text.isEmpty())
        m_timeline.appendNotice(text, QDateTime::currentDateTimeUtc());
}

void Room::discardAll()
{
    m_outgoing.discardAll();
    m_privateChats.discardAll();
}

void Room::setDeadlines(std::chrono::milliseconds join, std::chrono::milliseconds reflection,
                        std::chrono::milliseconds silence)
{
    m_selfPing.setSilence(silence);
    m_occupancy.setDeadline(join);
    m_outgoing.setDeadline(reflection);
}

void Room::setPace(std::chrono::milliseconds interval)
{
    m_occupancy.setPace(interval);
    m_rejoin.setPace(interval);
    m_selfPing.setPace(interval);
    m_challenge.setPace(interval);
    m_avatar.setPace(interval);
    m_details.setPace(interval);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/room.h"

#include "model/room/roomtexts.h"
#include "protocol/address/nickname.h"

using namespace Qt::StringLiterals;

namespace parlour {

Room::Room(Stream &stream, RoomSecrets &secrets, HistoryStore &store, const Jid &address, QObject *parent,
           const Clock &clock)
    : QObject(parent)
    , m_parts(stream, secrets, store, address, clock)
{
    connectOccupancy();
    connectJoining();
    connectDetails();
    connectParts();
    connectOwnership();
}

RoomStatus Room::status() const
{
    auto status = roomstatus::of(m_parts.occupancy.status(), m_parts.occupancy.end(), name());
    if (state() == join::State::Refused && m_parts.rejoin.isPending())
        status.text += u' ' + tr("Parlour tries again by itself.");
    return status;
}

QString Room::suggestedNick() const
{
    const QString reserved = m_parts.details.reservedNick();
    if (!reserved.isEmpty() && reserved != nick())
        return reserved;
    const QString other = join::isAboutNick(m_parts.occupancy.refusal()) ? otherNick(nick()) : nick();
    return other.isEmpty() ? nick() : other;
}

void Room::openSuccessor()
{
    const auto &end = m_parts.occupancy.end();
    if (!end.successor.isEmpty())
        Q_EMIT successorWanted(end.successor, end.successorPassword);
}

QString Room::nickProblem(const QString &nick) const
{
    return !nick.isEmpty() && nick == m_parts.details.reservedNick() ? QString() : roomtexts::nickProblem(nick);
}

void Room::notice(const QString &text)
{
    m_parts.conversation.notice(text);
}

void Room::discardAll()
{
    m_parts.conversation.discardAll();
    m_parts.privateChats.discardAll();
}

void Room::setDeadlines(std::chrono::milliseconds join, std::chrono::milliseconds reflection,
                        std::chrono::milliseconds silence)
{
    m_parts.selfPing.setSilence(silence);
    m_parts.occupancy.setDeadline(join);
    m_parts.channel.setDeadline(reflection);
}

void Room::setPace(std::chrono::milliseconds interval)
{
    m_parts.occupancy.setPace(interval);
    m_parts.rejoin.setPace(interval);
    m_parts.selfPing.setPace(interval);
    m_parts.challenge.setPace(interval);
    m_parts.avatar.setPace(interval);
    m_parts.details.setPace(interval);
}

} // namespace parlour

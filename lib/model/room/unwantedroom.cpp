// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/unwantedroom.h"

#include "network/stream.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

UnwantedRoom::UnwantedRoom(const RoomPlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    constexpr auto Patience = 10s;
    m_wait.setSingleShot(true);
    m_wait.setInterval(Patience);
    connect(&m_wait, &QTimer::timeout, this, &UnwantedRoom::leave);
}

void UnwantedRoom::begin()
{
    if (m_wait.isActive())
        leave();
    m_used = false;
}

void UnwantedRoom::use()
{
    m_used = true;
    if (m_wait.isActive())
        leave();
}

void UnwantedRoom::discard(bool isKnown)
{
    if (isKnown || m_used)
        leave();
    else
        m_wait.start();
}

void UnwantedRoom::ended(const QString &subject)
{
    if (!subject.isEmpty())
        return use();
    if (m_wait.isActive())
        destroy();
}

void UnwantedRoom::leave()
{
    m_wait.stop();
    Q_EMIT leaving();
}

void UnwantedRoom::destroy()
{
    m_wait.stop();
    const auto onReply = [this](const IqReply &reply) {
        const bool isOutside = m_place.status.state == join::State::Refused;
        if (std::holds_alternative<IqFailure>(reply) && isOutside)
            Q_EMIT leaving(); // A temporary room ends with its only occupant.
    };
    m_place.stream.ask(m_place.room, u"set"_s, muc::destroyQuery({}), this, onReply);
}

} // namespace parlour

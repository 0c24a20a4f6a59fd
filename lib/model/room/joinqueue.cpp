// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/joinqueue.h"

#include <utility>

namespace parlour {

JoinQueue::JoinQueue(Rooms rooms)
    : m_rooms(std::move(rooms))
{
}

void JoinQueue::add(const QList<Jid> &rooms)
{
    for (const Jid &room : rooms) {
        if (m_waiting.contains(room) || m_underWay.contains(room))
            continue;
        if (m_rooms.isUnderWay(room))
            m_underWay << room;
        else
            m_waiting << room;
    }
    next();
}

void JoinQueue::prefer(const Jid &room)
{
    if (m_waiting.removeOne(room))
        m_waiting.prepend(room);
}

void JoinQueue::clear()
{
    m_waiting.clear();
    m_underWay.clear();
}

void JoinQueue::next()
{
    m_underWay.removeIf([this](const Jid &room) { return !m_rooms.isUnderWay(room); });
    while (!m_waiting.isEmpty() && m_underWay.size() < AtOnce) {
        const auto room = m_waiting.takeFirst();
        if (!m_rooms.wantsIn(room))
            continue;
        m_underWay << room;
        m_rooms.join(room);
    }
}

} // namespace parlour

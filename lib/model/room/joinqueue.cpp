// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/joinqueue.h"

#include "model/room/room.h"

namespace parlour {

void JoinQueue::add(const QList<Room *> &rooms)
{
    for (Room *room : rooms) {
        if (m_waiting.contains(room) || m_underWay.contains(room))
            continue;
        if (isUnderWay(room))
            watch(room);
        else
            m_waiting << room;
    }
    next();
}

void JoinQueue::watch(Room *room)
{
    m_underWay << room;
    // Queued: the room tells of its state in the middle of what it does.
    const auto queued = Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection);
    connect(room, &Room::stateChanged, this, &JoinQueue::next, queued);
    connect(room, &QObject::destroyed, this, &JoinQueue::next, queued);
}

void JoinQueue::prefer(Room *room)
{
    if (m_waiting.removeOne(room))
        m_waiting.prepend(room);
}

void JoinQueue::clear()
{
    m_waiting.clear();
    for (const auto &room : std::exchange(m_underWay, {})) {
        if (room)
            disconnect(room, &Room::stateChanged, this, nullptr);
    }
}

bool JoinQueue::isUnderWay(Room *room) const
{
    return room && room->state() == join::State::Joining;
}

void JoinQueue::next()
{
    for (qsizetype i = m_underWay.size() - 1; i >= 0; --i) {
        if (isUnderWay(m_underWay.at(i)))
            continue;
        if (m_underWay.at(i))
            disconnect(m_underWay.at(i), &Room::stateChanged, this, nullptr);
        m_underWay.removeAt(i);
    }
    while (!m_waiting.isEmpty() && m_underWay.size() < AtOnce) {
        const auto room = m_waiting.takeFirst();
        if (!room || !room->wantsIn())
            continue;
        watch(room);
        room->join(Room::Cause::Automatic);
    }
}

} // namespace parlour

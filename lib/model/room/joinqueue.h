// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace parlour {

class Room;

/// Rooms that are to be joined automatically, a few at a time: after start-up and after a break. A room that asks for a
/// password, or refuses, makes way for the next.
class JoinQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int AtOnce = 5;

    using QObject::QObject;

    /// Joins `rooms` in this order, after those that wait already; a room that is being joined takes up a place.
    void add(const QList<Room *> &rooms);
    /// Moves the room to the front: the person is looking at it.
    void prefer(Room *room);
    /// Drops the rooms that wait; joins under way continue.
    void clear();

private:
    void next();
    void watch(Room *room);
    bool isUnderWay(Room *room) const;

    QList<QPointer<Room>> m_waiting;
    QList<QPointer<Room>> m_underWay;
};

} // namespace parlour

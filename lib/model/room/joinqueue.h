// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QObject>
#include <functional>

namespace parlour {

/// Rooms that are to be joined automatically, a few at a time: after start-up and after a break. A room that asks for a
/// password, or refuses, makes way for the next.
class JoinQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int AtOnce = 5;

    /// The rooms of an account; one that is not there is neither under way nor wants in.
    struct Rooms
    {
        std::function<bool(const Jid &)> isUnderWay; ///< True if it is being joined.
        std::function<bool(const Jid &)> wantsIn;
        std::function<void(const Jid &)> join;
    };

    explicit JoinQueue(Rooms rooms);

    /// Joins `rooms` in this order, after those that wait already; a room that is being joined takes up a place.
    void add(const QList<Jid> &rooms);
    /// Moves the room to the front: the person is looking at it.
    void prefer(const Jid &room);
    /// Drops the rooms that wait; joins under way continue.
    void clear();
    /// Joins the next: the state of a room has changed.
    void next();

private:
    const Rooms m_rooms;
    QList<Jid> m_waiting;
    QList<Jid> m_underWay;
};

} // namespace parlour

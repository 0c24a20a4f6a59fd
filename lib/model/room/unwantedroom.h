// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/roomplace.h"

#include <QObject>
#include <QTimer>

namespace parlour {

/// Removes a room that our join created by accident (status 201).
///
/// Rooms that the server woke, or others created a moment before, send the same status. Only one that is empty, without
/// a history and without a subject is destroyed, and only where it was not known before; any other is just left.
class UnwantedRoom : public QObject
{
    Q_OBJECT

public:
    explicit UnwantedRoom(const RoomPlace &place, QObject *parent = nullptr);

    /// Starts over with a new join.
    void begin();
    /// Notes that somebody is, or was, in the room.
    void use();
    bool isUsed() const { return m_used; }
    /// Discards a room that let us in, against the person's will. `isKnown`: the room existed before.
    void discard(bool isKnown);
    /// Takes the end of the room's history, and its subject.
    void ended(const QString &subject);
    /// For tests: sets how long the end of the history is waited for, 10 s.
    void setPatience(std::chrono::milliseconds patience) { m_wait.setInterval(patience); }

Q_SIGNALS:
    /// The room is to be left.
    void leaving();

private:
    void leave();
    void destroy();

    const RoomPlace &m_place;
    QTimer m_wait; ///< Runs while it is not certain whether the room is new.
    bool m_used = false;
};

} // namespace parlour

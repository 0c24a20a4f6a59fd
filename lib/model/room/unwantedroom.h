// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/roomplace.h"

#include <QObject>
#include <QTimer>

namespace parlour {

/// Removes a room that our join created by accident (status 201).
///
/// Rooms that the server woke, or others created a moment before, say the same. Only one that is empty, without a history
/// and without a subject is destroyed, and only where it was not known before; from any other we just leave.
class UnwantedRoom : public QObject
{
    Q_OBJECT

public:
    explicit UnwantedRoom(const RoomPlace &place, QObject *parent = nullptr);

    /// A join begins.
    void begin();
    /// Somebody is, or was, in the room.
    void use();
    bool isUsed() const { return m_used; }
    /// We were let in, against the person's will. `isKnown`: the room existed before.
    void discard(bool isKnown);
    /// The room has told all that was said in it, and its subject.
    void ended(const QString &subject);

Q_SIGNALS:
    /// The room is to be left.
    void leaving();

private:
    void leave();
    void destroy();

    const RoomPlace &m_place;
    QTimer m_wait; ///< While it is not certain whether the room is new.
    bool m_used = false;
};

} // namespace parlour

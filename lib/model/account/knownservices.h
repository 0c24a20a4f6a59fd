// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QObject>

namespace parlour {

class Bookmarks;
class AccountRooms;
class RoomServices;

/// The room services that an account deals with anyway: its own server's, and those of the rooms that it is in or has
/// bookmarked. Only these are believed about inviters, and asked about a room before the person wants that: any other
/// would learn that we are there, and where (docs/trust.md).
class KnownServices : public QObject
{
    Q_OBJECT

public:
    KnownServices(const RoomServices &own, const AccountRooms &rooms, const Bookmarks &bookmarks,
                  QObject *parent = nullptr);

    /// Emits changed() after a room was added or removed.
    void reconsider() { Q_EMIT changed(); }
    /// Returns whether `address`, a room or a service, belongs to one of them.
    bool knows(const Jid &address) const;

Q_SIGNALS:
    void changed();

private:
    const RoomServices &m_own;
    const AccountRooms &m_rooms;
    const Bookmarks &m_bookmarks;
};

} // namespace parlour

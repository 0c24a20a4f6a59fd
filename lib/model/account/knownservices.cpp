// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/knownservices.h"

#include "model/bookmarks/bookmarks.h"
#include "model/browse/roomservices.h"

namespace parlour {

KnownServices::KnownServices(const RoomServices &own, const AccountRooms &rooms, const Bookmarks &bookmarks,
                             QObject *parent)
    : QObject(parent)
    , m_own(own)
    , m_rooms(rooms)
    , m_bookmarks(bookmarks)
{
    connect(&own, &RoomServices::changed, this, &KnownServices::changed);
    connect(&rooms, &AccountRooms::entered, this, [this](const Room *room) {
        if (!room->details()->isServiceKnown()) // Else all rooms are looked through for each of many.
            Q_EMIT changed();
    });
    connect(&bookmarks, &Bookmarks::changed, this, &KnownServices::changed);
}

bool KnownServices::knows(const Jid &address) const
{
    const auto isOurs = [this, &address](const Room *room) {
        return room->address().domain() == address.domain()
            && (room->rejoin()->autojoin() || m_bookmarks.holds(room->address()));
    };
    return m_own.all().contains(address.domain()) || std::ranges::any_of(m_rooms.rooms(), isOurs);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/knownservices.h"

#include "model/bookmarks/bookmarks.h"

namespace parlour {

KnownServices::KnownServices(const RoomList &rooms, const Bookmarks &bookmarks, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_bookmarks(bookmarks)
{
    connect(&rooms, &RoomList::entered, this, &KnownServices::changed);
    connect(&bookmarks, &Bookmarks::changed, this, &KnownServices::changed);
}

void KnownServices::add(const QString &domain)
{
    if (m_own.contains(domain))
        return;
    m_own.insert(domain);
    Q_EMIT changed();
}

void KnownServices::clear()
{
    m_own.clear();
}

bool KnownServices::knows(const Jid &address) const
{
    const auto isOurs = [this, &address](const Room *room) {
        return room->address().domain() == address.domain()
            && (room->rejoin()->autojoin() || m_bookmarks.holds(room->address()));
    };
    return m_own.contains(address.domain()) || std::ranges::any_of(m_rooms.rooms(), isOurs);
}

} // namespace parlour

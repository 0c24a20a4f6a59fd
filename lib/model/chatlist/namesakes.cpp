// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/namesakes.h"

#include "model/room/room.h"
#include "protocol/address/lookalike.h"

#include <algorithm>

namespace parlour {

/// Returns whether more than one room has this key; several accounts may be in the same one.
bool Namesakes::isShared(const QString &key) const
{
    const auto rooms = m_byKey.value(key);
    return std::ranges::any_of(rooms, [&](const Room *room) { return room->address() != rooms.first()->address(); });
}

bool Namesakes::isAmbiguous(const Room *room) const
{
    const auto keys = m_known.value(room).keys;
    return std::ranges::any_of(keys, [this](const QString &key) { return isShared(key); });
}

QList<Room *> Namesakes::note(Room *room)
{
    const QString name = room->name();
    if (const auto known = m_known.constFind(room); known != m_known.cend() && known->name == name)
        return {};
    auto changed = forget(room);
    const Known news {name, lookalike::keys(name)};
    for (const QString &key : news.keys) {
        const bool before = isShared(key);
        m_byKey[key] << room;
        if (isShared(key) != before)
            changed << m_byKey.value(key);
    }
    m_known.insert(room, news);
    return changed;
}

QList<Room *> Namesakes::forget(Room *room)
{
    QList<Room *> changed;
    for (const QString &key : m_known.take(room).keys) {
        const bool before = isShared(key);
        m_byKey[key].removeOne(room);
        if (isShared(key) != before)
            changed << m_byKey.value(key);
        if (m_byKey.value(key).isEmpty())
            m_byKey.remove(key);
    }
    return changed;
}

} // namespace parlour

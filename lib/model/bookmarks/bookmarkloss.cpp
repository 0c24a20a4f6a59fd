// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A single bookmark that is gone was removed by somebody. All at once are more likely lost by the server.
#include "model/bookmarks/bookmarks.h"

namespace parlour {

/// Keeps the rooms, and their last known bookmarks, if there were several that nobody here wanted to be rid of, and now
/// there is none.
void Bookmarks::keepIfLost(const bookmarks::Contents &contents)
{
    constexpr int Several = 2;
    const auto missed = std::ranges::count_if(m_held, [this](const Jid &room) {
        const auto *edit = pending(room);
        return m_rooms.find(room) && !(edit && edit->removed);
    });
    const bool none = contents.bookmarks.isEmpty() && contents.unreadable.isEmpty() && contents.complete;
    if (!none || missed < Several)
        return;
    for (const auto &room : std::as_const(m_held)) {
        if (m_rooms.find(room))
            m_kept.insert(room, m_known.value(room, {.room = room}));
    }
    m_held.clear();
    setLost(true);
}

void Bookmarks::writeAgain()
{
    for (const Room *room : m_rooms.rooms()) {
        const auto kept = m_kept.constFind(room->address());
        if (!m_lost || kept == m_kept.cend())
            continue;
        bookmarks::Edit edit {.autojoin = room->rejoin()->autojoin(), .made = true};
        if (!kept->password.isEmpty())
            edit.password = kept->password;
        const auto *later = pending(room->address());
        edit = later ? bookmarks::merged(edit, *later) : edit;
        m_edits.removeIf([room](const Change &change) { return change.room == room->address(); });
        m_edits << Change {room->address(), edit};
    }
    dismissLoss();
    settle();
}

void Bookmarks::dismissLoss()
{
    setLost(false);
    remember();
}

void Bookmarks::setLost(bool lost)
{
    if (m_lost == lost)
        return;
    m_lost = lost;
    Q_EMIT lostChanged();
}

} // namespace parlour

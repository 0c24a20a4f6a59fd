// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lists/roomlists.h"

namespace parlour {

void RoomLists::fill(const ProfileLists &stored)
{
    const auto before = std::exchange(m_lists, stored);
    if (!std::exchange(m_ready, true)) {
        m_whole = true;
        Q_EMIT ready();
        return;
    }
    for (auto &&[account, lists] : m_lists.asKeyValueRange())
        lists.bookmarks = before.value(account).bookmarks;
    Q_EMIT completed();
}

void RoomLists::goWithout(const ProfileLists &known)
{
    if (m_ready)
        return;
    m_lists = known;
    m_ready = true;
    Q_EMIT ready();
}

void RoomLists::change(const QString &account, const AccountLists &lists)
{
    const auto changes = listchanges::between(account, m_lists.value(account), lists);
    if (changes.isEmpty())
        return;
    m_lists.insert(account, lists);
    Q_EMIT changed(account, changes);
}

void RoomLists::storeRooms(const QString &account, const QList<RememberedRoom> &rooms)
{
    auto lists = m_lists.value(account);
    lists.rooms = rooms;
    change(account, lists);
}

void RoomLists::storeBookmarks(const QString &account, const BookmarkSettings &bookmarks)
{
    if (!m_whole)
        return;
    auto lists = m_lists.value(account);
    lists.bookmarks = bookmarks;
    change(account, lists);
}

RoomView RoomLists::view(const QString &account, const QString &room) const
{
    return m_lists.value(account).views.value(room);
}

void RoomLists::setView(const QString &account, const QString &room, const RoomView &view)
{
    auto lists = m_lists.value(account);
    if (view == RoomView {})
        lists.views.remove(room);
    else
        lists.views.insert(room, view);
    change(account, lists);
}

QList<IgnoredPerson> RoomLists::ignored(const QString &account, const QString &room) const
{
    return m_lists.value(account).ignored.value(room);
}

void RoomLists::setIgnored(const QString &account, const QString &room, const QList<IgnoredPerson> &people)
{
    auto lists = m_lists.value(account);
    if (people.isEmpty())
        lists.ignored.remove(room);
    else
        lists.ignored.insert(room, people);
    change(account, lists);
}

} // namespace parlour

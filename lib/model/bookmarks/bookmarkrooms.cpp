// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server says, and what it means for the rooms.
#include "model/bookmarks/bookmarks.h"

using namespace Qt::StringLiterals;

namespace parlour {

using bookmarks::Bookmark;

void Bookmarks::setAccount(const Jid &account, const QSet<Jid> &held)
{
    m_round.end();
    m_account = account.toBare();
    m_status = {};
    m_wait.stop();
    m_known.clear();
    m_edits.clear();
    m_underWay.reset();
    m_held = held;
    m_fetched = m_doubt = false;
    const auto stored = m_settings.bookmarks(m_account.bare());
    for (const auto &edit : stored.edits) {
        if (const auto room = Jid::parse(edit.address))
            m_edits << Change {*room, {edit.autojoin, edit.name, edit.nick, {}, edit.removed}};
    }
    m_seen = stored.seen;
    m_told = stored.told;
    setNotice({});
}

/// The whole list, after which there is no doubt about what the server has.
void Bookmarks::adoptAll(const QList<Bookmark> &all)
{
    const auto before = m_held;
    m_fetched = true;
    m_known.clear();
    m_held.clear();
    for (const auto &bookmark : all) {
        m_known.insert(bookmark.room, bookmark);
        m_held << bookmark.room;
    }
    prune();
    for (const auto &bookmark : all)
        adopt(bookmark);
    for (const auto &room : before) {
        if (!m_known.contains(room))
            goneElsewhere(room);
    }
    // What was joined before there were bookmarks here. What was among them is gone by somebody's wish.
    for (const Room *room : m_rooms.rooms()) {
        const Jid address = room->address();
        if (room->rejoin()->autojoin() && !m_known.contains(address) && !before.contains(address) && !pending(address))
            m_edits << Change {address, {.autojoin = true}};
    }
    remember();
    Q_EMIT changed();
}

void Bookmarks::onChanged(const Bookmark &bookmark)
{
    if (m_underWay && m_underWay->change.room == bookmark.room) {
        const bool ours = !m_underWay->change.edit.removed && bookmark == m_underWay->sent;
        m_underWay->overtaken = m_underWay->echoed && !ours;
        m_underWay->echoed = m_underWay->echoed || ours;
    }
    m_known.insert(bookmark.room, bookmark);
    m_held << bookmark.room;
    adopt(bookmark);
}

void Bookmarks::onRemoved(const Jid &address)
{
    const bool ours = m_underWay && m_underWay->change.room == address && m_underWay->change.edit.removed;
    m_known.remove(address);
    m_held.remove(address);
    m_secrets.setBookmarked(address, {});
    if (!ours)
        goneElsewhere(address);
}

/// Somebody made or changed this bookmark, or we did. What the person wants beyond it is on its way to the server.
void Bookmarks::adopt(const Bookmark &bookmark)
{
    m_secrets.setBookmarked(bookmark.room, bookmark.password);
    Bookmark wanted = bookmark;
    if (m_underWay && m_underWay->change.room == bookmark.room) {
        if (m_underWay->change.edit.removed && !m_underWay->overtaken)
            return;
        if (!m_underWay->overtaken)
            wanted = bookmarks::apply(wanted, m_underWay->change.edit);
    }
    if (const auto *edit = pending(bookmark.room)) {
        if (edit->removed)
            return;
        wanted = bookmarks::apply(wanted, *edit);
    }
    follow(m_rooms.ensure(bookmark.room), wanted);
}

void Bookmarks::follow(Room *room, const Bookmark &bookmark)
{
    room->details()->setTitle(bookmark.name == room->details()->ownName() ? QString() : bookmark.name);
    const QString nick = bookmark.nick.isEmpty() && room->nick().isEmpty() ? m_usualNick : bookmark.nick;
    if (!nick.isEmpty() && nick != room->nick() && room->address().withForeignResource(nick)) {
        room->occupancy()->setNick(nick);
        room->occupancy()->changeNick(nick); // Whichever it can.
    }
    if (bookmark.autojoin == room->rejoin()->autojoin())
        return;
    if (!bookmark.autojoin)
        return leaveAsElsewhere(room);
    room->rejoin()->setAutojoin(true);
    m_rooms.bring(room);
}

void Bookmarks::leaveAsElsewhere(Room *room)
{
    if (room->state() != join::State::Preview)
        room->leave(tr("You left the room on another device."));
    room->rejoin()->setAutojoin(false);
    Q_EMIT m_rooms.memorable();
}

/// The row goes with the bookmark, unless the person would lose something with it.
void Bookmarks::goneElsewhere(const Jid &address)
{
    Room *room = m_rooms.find(address);
    if (const auto *edit = pending(address); !room || (edit && edit->autojoin.value_or(false)))
        return;
    const auto &entries = room->conversation()->timeline()->entries();
    const bool unsent = std::any_of(entries.begin(), entries.end(), [](const timeline::Entry &entry) {
        return entry.delivery != timeline::Delivery::Received;
    });
    leaveAsElsewhere(room);
    if (!m_rooms.isOpen(room) && !unsent && room->conversation()->composer()->draft().isEmpty())
        m_rooms.remove(room);
}

/// What others keep in the old way is taken over when it is first seen: later on it may be out of date.
void Bookmarks::takeOver(const QList<Bookmark> &legacy)
{
    for (const auto &bookmark : legacy) {
        const bool isNew = !m_seen.contains(bookmark.room.bare());
        if (isNew)
            m_seen << bookmark.room.bare();
        if (!m_status.supported) {
            m_secrets.setBookmarked(bookmark.room, bookmark.password);
            if (isNew && !pending(bookmark.room))
                follow(m_rooms.ensure(bookmark.room), bookmark);
        } else if (isNew && !m_known.contains(bookmark.room) && !pending(bookmark.room)) {
            follow(m_rooms.ensure(bookmark.room), bookmark);
            bookmarks::Edit edit {.autojoin = bookmark.autojoin};
            if (!bookmark.nick.isEmpty())
                edit.nick = bookmark.nick;
            if (!bookmark.name.isEmpty())
                edit.name = bookmark.name;
            if (!bookmark.password.isEmpty())
                edit.password = bookmark.password;
            m_secrets.setBookmarked(bookmark.room, bookmark.password);
            m_edits << Change {bookmark.room, edit};
        }
    }
    remember();
    Q_EMIT m_rooms.memorable();
}

} // namespace parlour

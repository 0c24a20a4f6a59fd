// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server's bookmarks, and their effect on the rooms.
#include "model/bookmarks/bookmarks.h"

#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

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
    m_unreadable.clear();
    m_kept.clear();
    m_fetched = m_doubt = false;
    const auto stored = m_lists.bookmarks(m_account.bare());
    for (const auto &edit : stored.edits) {
        const auto room = Jid::parse(edit.address);
        if (!room)
            continue;
        const bookmarks::Edit wanted {edit.autojoin, edit.name, edit.nick, {}, edit.removed, edit.made, edit.level};
        const auto there = std::ranges::find(m_edits, *room, &Change::room);
        if (there == m_edits.end())
            m_edits << Change {*room, wanted};
        else // The one before it was under way.
            there->edit = bookmarks::merged(there->edit, wanted);
    }
    m_seen = stored.seen;
    m_told = stored.told;
    for (const auto &kept : stored.kept) {
        if (const auto room = Jid::parse(kept))
            m_kept.insert(*room, {.room = *room});
    }
    setLost(stored.lost && !m_kept.isEmpty());
    setNotice({});
}

/// Takes the whole list, after which there is no doubt about the server's bookmarks.
void Bookmarks::adoptAll(const bookmarks::Contents &contents)
{
    keepIfLost(contents);
    const auto before = m_held;
    m_fetched = true;
    m_known.clear();
    m_held.clear();
    m_unreadable = QSet<Jid>(contents.unreadable.begin(), contents.unreadable.end());
    for (const auto &bookmark : contents.bookmarks) {
        m_known.insert(bookmark.room, bookmark);
        m_unreadable.remove(bookmark.room);
        found(bookmark.room);
    }
    for (const auto &room : std::as_const(m_unreadable))
        found(room);
    prune();
    for (const auto &bookmark : contents.bookmarks)
        adopt(bookmark);
    if (contents.complete)
        settleRest(before);
    remember();
    Q_EMIT changed();
}

/// Settles the rooms that are not in the whole list.
void Bookmarks::settleRest(const QSet<Jid> &before)
{
    for (const auto &room : before) {
        if (!m_held.contains(room))
            goneElsewhere(room);
    }
    // Rooms that were joined before there were bookmarks here. Those that had one were removed by somebody.
    for (const Room *room : m_rooms.rooms()) {
        const Jid address = room->address();
        const bool known = m_held.contains(address) || m_kept.contains(address) || before.contains(address);
        if (room->rejoin()->autojoin() && !known && !pending(address))
            m_edits << Change {address, {.autojoin = true}};
    }
}

/// Notes that the server has a bookmark of `room`.
void Bookmarks::found(const Jid &room)
{
    m_held << room;
    if (m_kept.remove(room) && m_kept.isEmpty())
        setLost(false);
}

void Bookmarks::onChanged(const Bookmark &news)
{
    const auto known = m_known.constFind(news.room);
    const bool twice = known != m_known.cend() && bookmarks::itemId(*known) != bookmarks::itemId(news);
    Bookmark bookmark = twice ? bookmarks::together(*known, news) : news;
    if (twice && bookmarks::itemId(bookmark) == bookmarks::itemId(*known)) {
        m_known.insert(news.room, bookmark);
        return; // The other item for this room counts.
    }
    if (!twice && known != m_known.cend())
        bookmark.others = known->others;
    if (m_underWay && m_underWay->change.room == bookmark.room) {
        const bool ours = !m_underWay->change.edit.removed && bookmark == m_underWay->sent;
        m_underWay->overtaken = m_underWay->echoed && !ours;
        m_underWay->echoed = m_underWay->echoed || ours;
    }
    m_known.insert(bookmark.room, bookmark);
    m_unreadable.remove(bookmark.room);
    found(bookmark.room);
    adopt(bookmark);
}

void Bookmarks::onRemoved(const bookmarks::Notification::Removal &removal)
{
    const Jid &address = removal.room;
    const auto known = m_known.find(address);
    if (known != m_known.end() && bookmarks::itemId(*known) != removal.id) {
        known->others.removeAll(removal.id);
        return;
    }
    const bool ours = m_underWay && m_underWay->change.room == address && m_underWay->change.edit.removed;
    if (!ours && known != m_known.end() && !known->others.isEmpty()) {
        m_doubt = true; // There is another one for this room.
        return;
    }
    m_known.remove(address);
    m_held.remove(address);
    m_unreadable.remove(address);
    m_secrets.setBookmarked(address, {});
    if (!ours)
        goneElsewhere(address);
}

/// Takes a bookmark that another client, or we, made or changed. Further changes by the person are under way to the
/// server.
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
    constexpr qsizetype MaxName = 200;
    const QString name = bounded(oneLine(bookmark.name).simplified(), MaxName);
    room->details()->setTitle(name == room->details()->ownName() ? QString() : name);
    if (bookmark.level)
        room->preferences()->setLevel(bookmark.level);
    QString nick = trimmedNick(bookmark.nick);
    if (!room->address().withForeignResource(nick))
        nick = room->nick().isEmpty() ? m_usualNick : QString();
    if (!nick.isEmpty() && nick != room->nick()) {
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

/// Removes the row with the bookmark, unless the person would lose something with it.
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

/// Takes over legacy bookmarks when they are first seen: later on they may be out of date.
void Bookmarks::takeOver(const QList<Bookmark> &legacy)
{
    if (!m_lists.isWhole())
        return; // Nobody knows whether they were seen.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions of the person, as changes to be sent to the server.
#include "model/bookmarks/bookmarks.h"

#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour {

using bookmarks::Bookmark;
using bookmarks::Edit;
using bookmarks::State;

void Bookmarks::want(const Jid &room, const Edit &edit)
{
    if (m_retired)
        return;
    if (edit.removed)
        m_kept.remove(room);
    const auto there = std::find_if(m_edits.begin(), m_edits.end(), [&](const Change &c) { return c.room == room; });
    if (there == m_edits.end())
        m_edits << Change {room, edit};
    else
        there->edit = bookmarks::merged(there->edit, edit);
    prune();
    remember();
    settle();
}

/// Forgets changes that the server has already, or will have after the one under way.
void Bookmarks::prune()
{
    if (!m_fetched)
        return;
    for (auto &change : m_edits)
        change.edit = bookmarks::remaining(change.edit, serverCopy(change.room));
    m_edits.removeIf(
        [this](const Change &change) { return change.edit.isEmpty() || m_unreadable.contains(change.room); });
}

/// Returns the bookmark as the server has it, or will have it.
std::optional<Bookmark> Bookmarks::serverCopy(const Jid &room) const
{
    if (m_underWay && m_underWay->change.room == room)
        return m_underWay->change.edit.removed ? std::nullopt : std::optional(m_underWay->sent);
    const auto known = m_known.constFind(room);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

const Edit *Bookmarks::pending(const Jid &room) const
{
    const auto found = std::find_if(m_edits.begin(), m_edits.end(), [&](const Change &c) { return c.room == room; });
    return found == m_edits.end() ? nullptr : &found->edit;
}

/// Returns the bookmark as the person wants it, as far as known.
std::optional<Bookmark> Bookmarks::effective(const Jid &room) const
{
    auto bookmark = serverCopy(room);
    const Edit *edit = pending(room);
    if (!edit)
        return bookmark;
    if (edit->removed)
        return std::nullopt;
    if (!bookmark && !edit->autojoin.value_or(false))
        return std::nullopt;
    return bookmarks::apply(bookmark.value_or(Bookmark {.room = room}), *edit);
}

/// Returns the bookmark to be published for `change`. A new one has the room's name.
Bookmark Bookmarks::draft(const Change &change) const
{
    const auto known = m_known.constFind(change.room);
    if (known != m_known.cend())
        return bookmarks::apply(*known, change.edit);
    Bookmark fresh = m_kept.value(change.room, {.room = change.room});
    fresh.password.clear(); // Sent separately, see withholdPassword().
    if (!fresh.source.isNull())
        return bookmarks::apply(fresh, change.edit);
    if (const Room *room = m_rooms.find(change.room)) {
        const QString title = room->details()->title();
        fresh.name = title.isEmpty() ? room->details()->ownName() : title;
        fresh.nick = room->nick();
        fresh.autojoin = room->rejoin()->autojoin();
        fresh.level = room->preferences()->chosenLevel();
    }
    return bookmarks::apply(fresh, change.edit);
}

/// Holds back a password unless nobody else can read it on the server.
void Bookmarks::withholdPassword(Change &change)
{
    if (change.edit.password.value_or(QString()).isEmpty() || m_status.privacy == bookmarks::Privacy::Private)
        return;
    const QString password = *std::exchange(change.edit.password, std::nullopt);
    if (m_status.privacy == bookmarks::Privacy::Unknown) // Once there is a node to look at.
        m_edits.prepend({change.room, {.password = password}});
    else
        Q_EMIT m_secrets.bookmarkRefused(
            change.room,
            tr("Others could read your bookmarks on this server. The password is remembered until you quit."));
}

/// Gives up on a server that keeps no bookmarks, or not in private. Changes stay stored, should that end.
void Bookmarks::giveUp()
{
    for (auto &change : m_edits) {
        if (!std::exchange(change.edit.password, std::nullopt).value_or(QString()).isEmpty())
            Q_EMIT m_secrets.bookmarkRefused(
                change.room, tr("Your server does not keep bookmarks. The password is remembered until you quit."));
    }
    m_edits.removeIf([](const Change &change) { return change.edit.isEmpty(); });
    remember();
    if (m_told)
        return;
    setNotice(
        m_status.supported
            ? tr("Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.")
            : tr("Your server does not keep bookmarks. Your rooms are remembered on this computer only."));
}

void Bookmarks::onEntered(Room *room)
{
    if (room->ownership()
            ->isUnfinished()) // Nobody else gets in yet, our other clients included. It may be given up, too.
        return awaitSetUp(room);
    if (room->occupancy()->cause() != Occupancy::Cause::Automatic)
        want(room->address(), {.autojoin = true, .nick = room->nick()});
}

void Bookmarks::awaitSetUp(Room *room)
{
    connect(room->ownership(), &RoomOwnership::changed, this, [this, room] {
        if (room->ownership()->isUnfinished())
            return;
        disconnect(room->ownership(), &RoomOwnership::changed, this, nullptr);
        if (room->state() == join::State::Joined)
            onEntered(room);
    });
}

/// Keeps a bookmark in step that names the room by its own name.
void Bookmarks::onOwnName(Room *room, const QString &before)
{
    const auto bookmark = effective(room->address());
    if (bookmark && !room->details()->ownName().isEmpty() && (bookmark->name.isEmpty() || bookmark->name == before)) {
        room->details()->setTitle({});
        want(room->address(), {.name = room->details()->ownName()});
    }
}

void Bookmarks::rename(Room *room, const QString &name)
{
    constexpr qsizetype MaxName = 200;
    const QString title = bounded(name.simplified(), MaxName);
    room->details()->setTitle(title);
    want(room->address(), {.name = title.isEmpty() ? room->details()->ownName() : title});
    Q_EMIT changed();
}

void Bookmarks::setLevel(Room *room, reading::Level level)
{
    room->preferences()->setLevel(level);
    want(room->address(), {.level = level});
}

void Bookmarks::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void Bookmarks::dismissNotice()
{
    m_told = m_told || m_status.state == State::Local;
    setNotice({});
    remember();
}

void Bookmarks::retire()
{
    m_retired = true;
    m_rooms.disconnect(this);
    m_stream.disconnect(this);
    m_round.end();
}

/// Stores all that must not be lost with the program. A password is not among it.
void Bookmarks::remember()
{
    if (m_account.isEmpty() || m_retired)
        return;
    BookmarkSettings stored {.edits = {}, .seen = m_seen, .kept = {}, .lost = m_lost, .told = m_told};
    for (const auto &kept : m_kept)
        stored.kept << kept.room.bare();
    stored.kept.sort();
    QList<Change> all = m_edits;
    if (m_underWay)
        all.prepend(m_underWay->change);
    for (const auto &[room, edit] : all) {
        const BookmarkSettings::Edit entry {room.bare(),  edit.autojoin, edit.name, edit.nick,
                                            edit.removed, edit.made,     edit.level};
        if (entry != BookmarkSettings::Edit {.address = room.bare()})
            stored.edits << entry;
    }
    m_lists.storeBookmarks(m_account.bare(), stored);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of rooms and their bookmarks.
#include "inientries.h"
#include "profilesettings.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parlour {

using namespace ini;

static QString roomsGroup(const QString &account)
{
    return "rooms/"_L1 + key(account);
}

static QString bookmarksGroup(const QString &account)
{
    return "bookmarks/"_L1 + key(account);
}

/// What was muted before there were levels asked for attention only where it was meant for us.
static std::optional<reading::Level> readLevel(const QSettings &ini)
{
    if (ini.value("muted"_L1).toBool())
        return reading::Level::OnMention;
    return reading::levelNamed(ini.value("level"_L1).toString());
}

static RememberedRoom readRoom(const QSettings &ini)
{
    const qint64 activity = ini.value("activity"_L1).toLongLong();
    return {
        .address = unlessLong(ini.value("address"_L1).toString(), MaxAddress),
        .name = unlessLong(ini.value("name"_L1).toString(), MaxText),
        .nick = unlessLong(ini.value("nick"_L1).toString(), MaxText),
        .autojoin = ini.value("autojoin"_L1, true).toBool(),
        .title = unlessLong(ini.value("title"_L1).toString(), MaxText),
        .bookmarked = ini.value("bookmarked"_L1).toBool(),
        .pinned = ini.value("pinned"_L1).toBool(),
        .level = readLevel(ini),
        .group = unlessLong(ini.value("group"_L1).toString(), MaxText),
        .activity = activity > 0 ? QDateTime::fromMSecsSinceEpoch(activity, QTimeZone::UTC) : QDateTime(),
    };
}

/// What is as it usually is takes no line.
static void writeRoom(QSettings &ini, const RememberedRoom &room)
{
    ini.setValue("address"_L1, room.address);
    ini.setValue("name"_L1, room.name);
    ini.setValue("nick"_L1, room.nick);
    ini.setValue("autojoin"_L1, room.autojoin);
    if (!room.title.isEmpty())
        ini.setValue("title"_L1, room.title);
    if (room.bookmarked)
        ini.setValue("bookmarked"_L1, true);
    if (room.pinned)
        ini.setValue("pinned"_L1, true);
    if (room.level)
        ini.setValue("level"_L1, reading::nameOf(*room.level));
    if (!room.group.isEmpty())
        ini.setValue("group"_L1, room.group);
    if (room.activity.isValid())
        ini.setValue("activity"_L1, room.activity.toMSecsSinceEpoch());
}

QList<RememberedRoom> ProfileSettings::rooms(const QString &account) const
{
    return readArray(m_ini, roomsGroup(account), MaxRooms, readRoom);
}

void ProfileSettings::storeRooms(const QString &account, const QList<RememberedRoom> &rooms)
{
    m_ini.remove(roomsGroup(account));
    if (rooms.isEmpty())
        return;
    m_ini.beginWriteArray(roomsGroup(account), int(rooms.size()));
    for (int i = 0; i < rooms.size(); ++i) {
        m_ini.setArrayIndex(i);
        writeRoom(m_ini, rooms[i]);
    }
    m_ini.endArray();
}

static BookmarkSettings::Edit readEdit(const QSettings &ini)
{
    BookmarkSettings::Edit edit;
    edit.address = unlessLong(ini.value("address"_L1).toString(), MaxAddress);
    if (ini.contains("autojoin"_L1))
        edit.autojoin = ini.value("autojoin"_L1).toBool();
    if (ini.contains("name"_L1))
        edit.name = unlessLong(ini.value("name"_L1).toString(), MaxText);
    if (ini.contains("nick"_L1))
        edit.nick = unlessLong(ini.value("nick"_L1).toString(), MaxText);
    edit.level = reading::levelNamed(ini.value("level"_L1).toString());
    edit.removed = ini.value("removed"_L1).toBool();
    edit.made = ini.value("made"_L1).toBool();
    return edit;
}

static void writeEdit(QSettings &ini, const BookmarkSettings::Edit &edit)
{
    ini.setValue("address"_L1, edit.address);
    if (edit.autojoin)
        ini.setValue("autojoin"_L1, *edit.autojoin);
    if (edit.name)
        ini.setValue("name"_L1, *edit.name);
    if (edit.nick)
        ini.setValue("nick"_L1, *edit.nick);
    if (edit.level)
        ini.setValue("level"_L1, reading::nameOf(*edit.level));
    if (edit.removed)
        ini.setValue("removed"_L1, true);
    if (edit.made)
        ini.setValue("made"_L1, true);
}

BookmarkSettings ProfileSettings::bookmarks(const QString &account) const
{
    const QString group = bookmarksGroup(account);
    BookmarkSettings bookmarks;
    bookmarks.edits = readArray(m_ini, group + "/edits"_L1, MaxRooms, readEdit);
    bookmarks.seen = m_ini.value(group + "/seen"_L1).toStringList().mid(0, MaxRooms);
    bookmarks.kept = m_ini.value(group + "/kept"_L1).toStringList().mid(0, MaxRooms);
    bookmarks.lost = m_ini.value(group + "/lost"_L1).toBool();
    bookmarks.told = m_ini.value(group + "/told"_L1).toBool();
    return bookmarks;
}

void ProfileSettings::storeBookmarks(const QString &account, const BookmarkSettings &bookmarks)
{
    const QString group = bookmarksGroup(account);
    m_ini.remove(group);
    if (!bookmarks.edits.isEmpty()) {
        m_ini.beginWriteArray(group + "/edits"_L1, int(bookmarks.edits.size()));
        for (int i = 0; i < bookmarks.edits.size(); ++i) {
            m_ini.setArrayIndex(i);
            writeEdit(m_ini, bookmarks.edits[i]);
        }
        m_ini.endArray();
    }
    if (!bookmarks.seen.isEmpty())
        m_ini.setValue(group + "/seen"_L1, bookmarks.seen);
    if (!bookmarks.kept.isEmpty())
        m_ini.setValue(group + "/kept"_L1, bookmarks.kept);
    if (bookmarks.lost)
        m_ini.setValue(group + "/lost"_L1, true);
    if (bookmarks.told)
        m_ini.setValue(group + "/told"_L1, true);
}

QString ProfileSettings::roomOrder() const
{
    const QString order = m_ini.value("roomOrder"_L1).toString();
    return order == "name"_L1 || order == "activity"_L1 ? order : u"hand"_s;
}

void ProfileSettings::setRoomOrder(const QString &order)
{
    m_ini.setValue("roomOrder"_L1, order);
}

} // namespace parlour

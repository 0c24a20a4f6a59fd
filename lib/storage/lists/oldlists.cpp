// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lists/oldlists.h"

#include "storage/disk/inientries.h"

#include <QTimeZone>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::oldlists {

using namespace ini;

// A damaged file must cost neither time nor memory.
static constexpr int MaxIgnored = 1000;
/// Groups of lists, each with a group for each account.
static constexpr std::array Groups {"rooms"_L1, "bookmarks"_L1, "people"_L1, "comings"_L1, "ignored"_L1};

static bool isKey(const QString &name)
{
    return name.startsWith(u'_');
}

/// The text of which key() made `key`.
static QString named(const QString &key)
{
    return unlessLong(QUrl::fromPercentEncoding(key.mid(1).toLatin1()), MaxAddress);
}

/// Reads a level. Rooms that were muted before there were levels asked for attention only when we were mentioned.
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

static BookmarkSettings readBookmarks(QSettings &ini)
{
    BookmarkSettings bookmarks;
    bookmarks.edits = readArray(ini, u"edits"_s, MaxRooms, readEdit);
    bookmarks.seen = ini.value("seen"_L1).toStringList().mid(0, MaxRooms);
    bookmarks.kept = ini.value("kept"_L1).toStringList().mid(0, MaxRooms);
    bookmarks.lost = ini.value("lost"_L1).toBool();
    bookmarks.told = ini.value("told"_L1).toBool();
    return bookmarks;
}

static QList<IgnoredPerson> readIgnored(QSettings &ini, const QString &name)
{
    QList<IgnoredPerson> people;
    const auto size = qMin(ini.beginReadArray(name), MaxIgnored);
    for (int i = 0; i < size; ++i) {
        ini.setArrayIndex(i);
        IgnoredPerson person;
        person.nick = unlessLong(ini.value("nick"_L1).toString(), MaxText);
        person.occupantId = unlessLong(ini.value("occupantId"_L1).toString(), MaxText);
        person.address = unlessLong(ini.value("address"_L1).toString(), MaxAddress);
        if (person != IgnoredPerson {})
            people << person;
    }
    ini.endArray();
    return people;
}

static void readViews(QSettings &ini, const QString &account, AccountLists &lists)
{
    ini.beginGroup("people/"_L1 + account);
    for (const QString &room : ini.childKeys()) {
        if (isKey(room) && !ini.value(room, true).toBool())
            lists.views[named(room)].people = false;
    }
    ini.endGroup();
    ini.beginGroup("comings/"_L1 + account);
    for (const QString &room : ini.childKeys()) {
        const int shown = ini.value(room).toInt();
        if (isKey(room) && shown > 0 && shown <= RoomView::LastComings)
            lists.views[named(room)].comings = shown;
    }
    ini.endGroup();
}

static AccountLists readAccount(QSettings &ini, const QString &account)
{
    AccountLists lists;
    lists.rooms = readArray(ini, "rooms/"_L1 + account, MaxRooms, readRoom);
    ini.beginGroup("bookmarks/"_L1 + account);
    lists.bookmarks = readBookmarks(ini);
    ini.endGroup();
    readViews(ini, account, lists);
    ini.beginGroup("ignored/"_L1 + account);
    for (const QString &room : ini.childGroups()) {
        const auto people = isKey(room) ? readIgnored(ini, room) : QList<IgnoredPerson>();
        if (!people.isEmpty())
            lists.ignored.insert(named(room), people);
    }
    ini.endGroup();
    return lists;
}

ProfileLists read(QSettings &ini)
{
    ProfileLists all;
    for (const auto group : Groups) {
        ini.beginGroup(group);
        const QStringList accounts = ini.childGroups();
        ini.endGroup();
        for (const QString &account : accounts) {
            if (isKey(account) && !all.contains(named(account)))
                all.insert(named(account), readAccount(ini, account));
        }
    }
    return all;
}

void removeAll(QSettings &ini)
{
    for (const auto group : Groups)
        ini.remove(group);
}

void remove(QSettings &ini, const QString &account)
{
    for (const auto group : Groups)
        ini.remove(group + u'/' + key(account));
}

} // namespace parlour::oldlists

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/bookmarks/bookmark.h"

#include <QDomDocument>

using namespace Qt::StringLiterals;

namespace parlour::bookmarks {

static constexpr qsizetype MaxText = 1023;
static constexpr qsizetype MaxPassword = 8191;

/// Leaves out a text that is too long: cut, it would be another name.
static QString unlessLong(const QString &text, qsizetype limit = MaxText)
{
    return text.size() > limit ? QString() : text;
}

static QString childText(const QDomElement &conference, QStringView name)
{
    return xml::child(conference, name, BookmarksNs).text();
}

static bool isYes(const QString &value)
{
    const QString word = value.trimmed(); // Some write "TRUE", and an attribute may have white space around.
    return word.compare("true"_L1, Qt::CaseInsensitive) == 0 || word == "1"_L1;
}

static Bookmark read(const QDomElement &conference)
{
    Bookmark read;
    read.name = unlessLong(conference.attribute(u"name"_s));
    read.nick = unlessLong(childText(conference, u"nick"));
    read.password = unlessLong(childText(conference, u"password"), MaxPassword);
    read.autojoin = isYes(conference.attribute(u"autojoin"_s));
    read.level = reading::level(xml::child(conference, u"extensions", BookmarksNs));
    read.source = conference;
    return read;
}

QString itemId(const Bookmark &bookmark)
{
    return bookmark.id.isEmpty() ? bookmark.room.bare() : bookmark.id;
}

Bookmark together(const Bookmark &first, const Bookmark &second)
{
    const bool swapped = itemId(first) != first.room.bare() && itemId(second) == second.room.bare();
    Bookmark kept = swapped ? second : first;
    const Bookmark &left = swapped ? first : second;
    kept.others << left.others << itemId(left);
    kept.others.removeDuplicates();
    kept.others.removeAll(itemId(kept));
    return kept;
}

std::optional<Bookmark> bookmark(const QDomElement &item)
{
    const auto conference = xml::child(item, u"conference", BookmarksNs);
    const QString id = item.attribute(u"id"_s);
    const auto room = Jid::parse(id);
    if (conference.isNull() || !room || !room->isBare() || room->local().isEmpty())
        return std::nullopt;
    Bookmark bookmark = read(conference);
    bookmark.room = *room;
    bookmark.id = id;
    return bookmark;
}

static void setChildText(QDomElement conference, const QString &name, const QString &text)
{
    for (const auto &old : xml::children(conference, name, BookmarksNs))
        conference.removeChild(old);
    if (text.isEmpty())
        return;
    const auto fresh = xml::appendText(conference, name, text);
    const auto nick = name == "nick"_L1 ? QDomElement() : xml::child(conference, u"nick", BookmarksNs);
    if (nick.isNull()) // The order of the schema: nick, password, and what others add.
        conference.insertBefore(fresh, conference.firstChild());
    else
        conference.insertAfter(fresh, nick);
}

/// A copy in a document of its own, because nodes do not outlive one that they are not in.
static QDomElement copied(const QDomElement &source)
{
    if (source.isNull())
        return xml::element(u"conference"_s, BookmarksNs);
    QDomDocument document;
    const auto copy = document.importNode(source, true).toElement();
    document.appendChild(copy);
    return copy;
}

QDomElement conference(const Bookmark &bookmark)
{
    QDomElement element = copied(bookmark.source);
    const Bookmark before = read(element);
    if (before.autojoin != bookmark.autojoin || !element.hasAttribute(u"autojoin"_s))
        element.setAttribute(u"autojoin"_s, bookmark.autojoin ? u"true"_s : u"false"_s);
    if (before.name != bookmark.name) {
        if (bookmark.name.isEmpty())
            element.removeAttribute(u"name"_s);
        else
            element.setAttribute(u"name"_s, bookmark.name);
    }
    if (before.nick != bookmark.nick)
        setChildText(element, u"nick"_s, bookmark.nick);
    if (before.password != bookmark.password)
        setChildText(element, u"password"_s, bookmark.password);
    if (bookmark.level && before.level != bookmark.level) {
        auto extensions = xml::child(element, u"extensions", BookmarksNs);
        if (extensions.isNull())
            extensions = xml::append(element, u"extensions"_s);
        reading::setLevel(extensions, *bookmark.level);
    }
    return element;
}

Bookmark apply(Bookmark bookmark, const Edit &edit)
{
    bookmark.autojoin = edit.autojoin.value_or(bookmark.autojoin);
    bookmark.name = edit.name.value_or(bookmark.name);
    bookmark.nick = edit.nick.value_or(bookmark.nick);
    bookmark.password = edit.password.value_or(bookmark.password);
    bookmark.level = edit.level ? edit.level : bookmark.level;
    return bookmark;
}

Edit merged(Edit older, const Edit &newer)
{
    if (older.removed || newer.removed)
        return newer; // An edit from before goes with the bookmark; one from after makes a new one.
    const auto take = [](auto &value, const auto &fresh) {
        if (fresh)
            value = fresh;
    };
    take(older.autojoin, newer.autojoin);
    take(older.name, newer.name);
    take(older.nick, newer.nick);
    take(older.password, newer.password);
    take(older.level, newer.level);
    older.made = older.made || newer.made;
    return older;
}

Edit remaining(Edit edit, const std::optional<Bookmark> &known)
{
    if (!known) {
        const bool worthIt = edit.made || edit.autojoin.value_or(false) || !edit.password.value_or(QString()).isEmpty();
        return worthIt && !edit.removed ? edit : Edit {};
    }
    const auto drop = [](auto &value, const auto &there) {
        if (value == there)
            value.reset();
    };
    drop(edit.autojoin, known->autojoin);
    drop(edit.name, known->name);
    drop(edit.nick, known->nick);
    drop(edit.password, known->password);
    drop(edit.level, known->level);
    edit.made = false;
    return edit;
}

} // namespace parlour::bookmarks

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/bookmarks/storage.h"

#include "protocol/disco/info.h"
#include "protocol/pubsub/node.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::bookmarks {

using pubsub::EventNs;
using pubsub::PubsubNs;

static constexpr auto OwnerNs = "http://jabber.org/protocol/pubsub#owner"_L1;
static constexpr auto PagingNs = "http://jabber.org/protocol/rsm"_L1;
static constexpr auto PrivateNs = "jabber:iq:private"_L1;
static constexpr auto LegacyNs = "storage:bookmarks"_L1;
static constexpr qsizetype MaxBookmarks = 5000;

Abilities abilities(const QDomElement &discoInfo)
{
    Abilities abilities;
    const auto info = disco::info(discoInfo);
    for (const auto &identity : xml::children(info, u"identity", xml::DiscoInfoNs)) {
        if (identity.attribute(u"category"_s) == "pubsub"_L1 && identity.attribute(u"type"_s) == "pep"_L1)
            abilities.personalNodes = true;
    }
    const auto features = disco::features(info);
    abilities.conversion =
        features.contains(u"urn:xmpp:bookmarks:1#compat"_s) || features.contains(u"urn:xmpp:bookmarks:1#compat-pep"_s);
    return abilities;
}

static void add(QList<Bookmark> &list, const std::optional<Bookmark> &bookmark)
{
    if (!bookmark)
        return;
    const auto same = std::ranges::find(list, bookmark->room, &Bookmark::room);
    if (same != list.end())
        *same = together(*same, *bookmark);
    else if (list.size() < MaxBookmarks)
        list << *bookmark;
}

/// The room of an item, if its id names one.
static std::optional<Jid> roomOf(const QString &id)
{
    const auto room = Jid::parse(id);
    return room && room->isBare() && !room->local().isEmpty() ? room : std::nullopt;
}

QDomElement fetch()
{
    return pubsub::items(QString(BookmarksNs));
}

/// Returns whether a server that sends its list in pages (XEP-0059) has sent all of it.
static bool isAll(const QDomElement &pubsub, qsizetype sent)
{
    const auto paging = xml::child(pubsub, u"set", PagingNs);
    return xml::child(paging, u"count", PagingNs).text().toLongLong() <= sent;
}

Contents contents(const QDomElement &iq)
{
    Contents found;
    const auto pubsub = xml::child(iq, u"pubsub", PubsubNs);
    const auto list = xml::child(pubsub, u"items", PubsubNs);
    if (list.attribute(u"node"_s) != BookmarksNs)
        return found;
    const auto items = xml::children(list, u"item", PubsubNs);
    for (const auto &item : items) {
        const auto read = bookmark(item);
        const auto room = read ? std::nullopt : roomOf(item.attribute(u"id"_s));
        if (room && !item.firstChildElement().isNull())
            found.unreadable << *room;
        add(found.bookmarks, read);
    }
    found.complete = isAll(pubsub, items.size()) && found.bookmarks.size() < MaxBookmarks;
    return found;
}

QDomElement publish(const Bookmark &bookmark)
{
    return pubsub::publishForUs(QString(BookmarksNs), itemId(bookmark), conference(bookmark));
}

QDomElement retract(const Bookmark &bookmark)
{
    const auto pubsub = xml::element(u"pubsub"_s, PubsubNs);
    auto retract = xml::append(pubsub, u"retract"_s);
    retract.setAttribute(u"node"_s, QString(BookmarksNs));
    retract.setAttribute(u"notify"_s, u"true"_s); // Else no client is notified, on either server.
    xml::append(retract, u"item"_s).setAttribute(u"id"_s, itemId(bookmark));
    return pubsub;
}

QDomElement configurationQuery()
{
    const auto pubsub = xml::element(u"pubsub"_s, OwnerNs);
    xml::append(pubsub, u"configure"_s).setAttribute(u"node"_s, QString(BookmarksNs));
    return pubsub;
}

QDomElement configuration()
{
    const auto pubsub = configurationQuery();
    pubsub::appendTerms(pubsub.firstChildElement(), u"http://jabber.org/protocol/pubsub#node_config"_s);
    return pubsub;
}

bool isPrivate(const QDomElement &iq)
{
    const auto configure = xml::child(xml::child(iq, u"pubsub", OwnerNs), u"configure", OwnerNs);
    if (configure.attribute(u"node"_s) != BookmarksNs)
        return false;
    for (const auto &field : xml::children(xml::child(configure, u"x", xml::FormNs), u"field", xml::FormNs)) {
        if (field.attribute(u"var"_s) == "pubsub#access_model"_L1)
            return xml::child(field, u"value", xml::FormNs).text() == "whitelist"_L1;
    }
    return false;
}

static void read(const QDomElement &list, Notification &notification)
{
    for (auto e = list.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        const QString id = e.attribute(u"id"_s);
        const auto room = roomOf(id);
        const auto changed = bookmark(e);
        if (e.tagName() == "retract"_L1 && room)
            notification.removed << Notification::Removal {*room, id};
        else if (changed)
            add(notification.changed, changed);
        else if (e.firstChildElement().isNull() || room)
            notification.unclear = notification.unclear || e.tagName() != "retract"_L1;
    }
}

std::optional<Notification> notification(const QDomElement &message)
{
    if (message.tagName() != "message"_L1 || message.attribute(u"type"_s) == "error"_L1)
        return std::nullopt;
    const auto event = xml::child(message, u"event", EventNs);
    std::optional<Notification> notification;
    for (auto e = event.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (e.attribute(u"node"_s) != BookmarksNs)
            continue;
        if (!notification)
            notification.emplace();
        if (e.tagName() == "items"_L1)
            read(e, *notification);
        else if (e.tagName() != "configuration"_L1)
            notification->unclear = true; // Purged, deleted.
    }
    return notification;
}

QDomElement privateQuery()
{
    const auto query = xml::element(u"query"_s, PrivateNs);
    xml::append(query, u"storage"_s, LegacyNs);
    return query;
}

QDomElement itemQuery()
{
    return pubsub::items(QString(LegacyNs));
}

static QDomElement legacyStorage(const QDomElement &iq)
{
    const auto stored = xml::child(xml::child(iq, u"query", PrivateNs), u"storage", LegacyNs);
    if (!stored.isNull())
        return stored;
    const auto list = pubsub::list(iq);
    return xml::child(xml::child(list, u"item", PubsubNs), u"storage", LegacyNs);
}

/// Converts an old bookmark to the new form, which differs by its namespace and by where the address stands.
static std::optional<Bookmark> converted(const QDomElement &old)
{
    auto item = xml::element(u"item"_s, PubsubNs);
    item.setAttribute(u"id"_s, old.attribute(u"jid"_s));
    auto conference = xml::append(item, u"conference"_s, BookmarksNs);
    conference.setAttribute(u"name"_s, old.attribute(u"name"_s));
    conference.setAttribute(u"autojoin"_s, old.attribute(u"autojoin"_s));
    for (const auto *name : {u"nick", u"password"}) {
        const QString text = xml::child(old, name, LegacyNs).text();
        if (!text.isEmpty())
            xml::appendText(conference, QString(name), text);
    }
    auto found = bookmark(item);
    if (found) {
        found->id.clear();
        found->source.clear();
    }
    return found;
}

QList<Bookmark> legacy(const QDomElement &iq)
{
    QList<Bookmark> found;
    for (const auto &old : xml::children(legacyStorage(iq), u"conference", LegacyNs))
        add(found, converted(old));
    return found;
}

} // namespace parlour::bookmarks

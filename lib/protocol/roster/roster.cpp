// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/roster/roster.h"

#include "protocol/person/whereabouts.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::roster {

static constexpr qsizetype MaxContacts = 10'000;
static constexpr qsizetype MaxGroups = 50;
static constexpr qsizetype MaxText = 300;

static constexpr std::array Subscriptions {"none"_L1, "to"_L1, "from"_L1, "both"_L1};
static constexpr std::array Wishes {"subscribe"_L1, "subscribed"_L1, "unsubscribe"_L1, "unsubscribed"_L1};

QDomElement query()
{
    return xml::element(u"query"_s, xml::RosterNs);
}

static QDomElement itemOf(const QDomElement &query, const Jid &contact)
{
    auto item = xml::append(query, u"item"_s);
    item.setAttribute(u"jid"_s, contact.bare());
    return item;
}

QDomElement change(const Jid &contact, const QString &name, const QStringList &groups)
{
    const auto root = query();
    auto item = itemOf(root, contact);
    if (!name.isEmpty())
        item.setAttribute(u"name"_s, name);
    for (const QString &group : groups)
        xml::appendText(item, u"group"_s, group);
    return root;
}

QDomElement removal(const Jid &contact)
{
    const auto root = query();
    itemOf(root, contact).setAttribute(u"subscription"_s, u"remove"_s);
    return root;
}

static Subscription subscriptionNamed(const QString &name)
{
    const auto found = std::ranges::find(Subscriptions, name);
    return found == Subscriptions.end() ? Subscription::None : Subscription(found - Subscriptions.begin());
}

static Item read(const QDomElement &element, const Jid &contact)
{
    const QString subscription = element.attribute(u"subscription"_s);
    Item item {.contact = contact.toBare(), .removed = subscription == "remove"_L1};
    item.subscription = subscriptionNamed(subscription);
    item.asked = element.attribute(u"ask"_s) == "subscribe"_L1;
    item.name = oneLine(element.attribute(u"name"_s), MaxName);
    for (const auto &group : xml::children(element, u"group", xml::RosterNs)) {
        const QString name = oneLine(group.text(), MaxName);
        if (!name.isEmpty() && !item.groups.contains(name) && item.groups.size() < MaxGroups)
            item.groups << name;
    }
    return item;
}

QList<Item> items(const QDomElement &iq)
{
    QList<Item> result;
    for (const auto &item : xml::children(xml::child(iq, u"query", xml::RosterNs), u"item", xml::RosterNs)) {
        const auto contact = Jid::parse(item.attribute(u"jid"_s));
        if (contact && result.size() < MaxContacts)
            result << read(item, *contact);
    }
    return result;
}

bool isChange(const QDomElement &stanza)
{
    return stanza.tagName() == "iq"_L1 && stanza.attribute(u"type"_s) == "set"_L1
        && !xml::child(stanza, u"query", xml::RosterNs).isNull();
}

std::optional<WishTold> wishTold(const QDomElement &presence)
{
    const auto found = std::ranges::find(Wishes, presence.attribute(u"type"_s));
    const auto from = Jid::parseForeign(presence.attribute(u"from"_s));
    if (presence.tagName() != "presence"_L1 || found == Wishes.end() || !from || from->local().isEmpty())
        return std::nullopt;
    constexpr auto NickNs = "http://jabber.org/protocol/nick"_L1;
    return WishTold {from->toBare(), Wish(found - Wishes.begin()),
                     oneLine(xml::child(presence, u"nick", NickNs).text(), MaxName),
                     oneLine(xml::child(presence, u"status", xml::ClientNs).text(), MaxText)};
}

QDomElement wishStanza(const Jid &to, Wish wish)
{
    auto presence = xml::element(u"presence"_s);
    presence.setAttribute(u"to"_s, to.bare());
    presence.setAttribute(u"type"_s, QString(Wishes.at(size_t(wish))));
    return presence;
}

std::optional<Device> device(const QDomElement &presence)
{
    const QString type = presence.attribute(u"type"_s);
    const auto from = Jid::parseForeign(presence.attribute(u"from"_s));
    const bool isGone = type == "unavailable"_L1 || type == "error"_L1;
    if (presence.tagName() != "presence"_L1 || !from || (!type.isEmpty() && !isGone)
        || !xml::child(presence, u"x", xml::MucUserNs).isNull())
        return std::nullopt;
    Device device {.address = *from, .isThere = !isGone};
    device.presence.show = muc::showNamed(xml::child(presence, u"show", xml::ClientNs).text());
    device.presence.text = oneLine(xml::child(presence, u"status", xml::ClientNs).text(), MaxText);
    device.priority = std::clamp(xml::child(presence, u"priority", xml::ClientNs).text().toInt(), -128, 127);
    if (const auto since = person::idleSince(presence); since.isValid())
        device.idleSince = since;
    return device;
}

} // namespace parlour::roster

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/admin.h"

#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

static constexpr qsizetype MaxText = 500;

static QDomElement query(const QString &attribute, const QString &value, const QString &reason)
{
    const auto query = xml::element(u"query"_s, xml::MucAdminNs);
    auto item = xml::append(query, u"item"_s);
    item.setAttribute(attribute, value);
    if (!reason.isEmpty())
        xml::appendText(item, u"reason"_s, reason);
    return query;
}

QDomElement setRole(const QString &nick, Role role, const QString &reason)
{
    const auto set = query(u"role"_s, word(role), reason);
    set.firstChildElement().setAttribute(u"nick"_s, nick);
    return set;
}

QDomElement setAffiliation(const QString &address, Affiliation affiliation, const QString &reason, const QString &nick)
{
    const auto set = query(u"affiliation"_s, word(affiliation), reason);
    auto item = set.firstChildElement();
    if (!address.isEmpty())
        item.setAttribute(u"jid"_s, address);
    if (!nick.isEmpty())
        item.setAttribute(u"nick"_s, nick);
    return set;
}

QDomElement affiliationQuery(Affiliation affiliation)
{
    return query(u"affiliation"_s, word(affiliation), {});
}

/// Nothing when the item names no address.
static std::optional<Affiliate> affiliate(const QDomElement &item, QLatin1StringView ns)
{
    const auto address = Jid::parse(item.attribute(u"jid"_s));
    if (!address)
        return std::nullopt;
    return Affiliate {address->bare(), affiliation(item.attribute(u"affiliation"_s)),
                      bounded(item.attribute(u"nick"_s), MaxNick),
                      bounded(oneLine(xml::child(item, u"reason", ns).text()).simplified(), MaxText)};
}

std::optional<QList<Affiliate>> affiliates(const QDomElement &iq)
{
    const auto query = xml::child(iq, u"query", xml::MucAdminNs);
    if (query.isNull())
        return std::nullopt;
    QList<Affiliate> list;
    for (const auto &item : xml::children(query, u"item", xml::MucAdminNs)) {
        if (const auto read = affiliate(item, xml::MucAdminNs))
            list << *read;
    }
    return list;
}

std::optional<Affiliate> affiliationNews(const QDomElement &message, const Jid &room)
{
    const auto from = Jid::parse(message.attribute(u"from"_s));
    const QString type = message.attribute(u"type"_s);
    const auto item = xml::child(xml::child(message, u"x", xml::MucUserNs), u"item", xml::MucUserNs);
    const bool byRoom = message.tagName() == "message"_L1 && from && *from == room;
    if (!byRoom || type == "error"_L1 || type == "groupchat"_L1 || !item.hasAttribute(u"affiliation"_s))
        return std::nullopt;
    return affiliate(item, xml::MucUserNs);
}

} // namespace parlour::muc

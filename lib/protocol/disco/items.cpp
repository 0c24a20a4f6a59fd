// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/disco/items.h"

#include "protocol/address/jid.h"
#include "protocol/text/bounded.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour::disco {

static constexpr auto PagingNs = "http://jabber.org/protocol/rsm"_L1;
static constexpr qsizetype MaxItems = 20'000;
static constexpr qsizetype MaxAddress = 3071;
static constexpr qsizetype MaxName = 200;
static constexpr qsizetype MaxMark = 1024;

void appendPaging(const QDomElement &query, int size, const QString &after)
{
    const auto set = xml::append(query, u"set"_s, PagingNs);
    xml::appendText(set, u"max"_s, QString::number(size));
    if (!after.isEmpty())
        xml::appendText(set, u"after"_s, after);
}

QDomElement itemsQuery(int size, const QString &after)
{
    const auto query = xml::element(u"query"_s, xml::DiscoItemsNs);
    appendPaging(query, size, after);
    return query;
}

ItemsPage paging(const QDomElement &parent, const QList<Item> &items)
{
    const auto set = xml::child(parent, u"set", PagingNs);
    bool isNumber = false;
    const int count = xml::child(set, u"count", PagingNs).text().toInt(&isNumber);
    return {items, !set.isNull(), bounded(xml::child(set, u"last", PagingNs).text(), MaxMark),
            isNumber && count >= 0 ? count : -1};
}

/// Matches "Tea (3)", or "Tea (private, 3)" for those who may see that.
static const QRegularExpression &gluedCount()
{
    static const QRegularExpression Pattern(u"^(.*) \\((?:[^()]*, )?([0-9]{1,9})\\)$"_s);
    return Pattern;
}

/// Takes the counts off, if every name has one: a server glues them to all or to none.
static void takeCounts(QList<Item> &items)
{
    const bool glued = std::all_of(items.begin(), items.end(),
                                   [](const Item &item) { return gluedCount().match(item.name).hasMatch(); });
    if (!glued)
        return;
    for (Item &item : items) {
        const auto match = gluedCount().match(item.name);
        item.people = match.captured(2).toInt();
        item.name = match.captured(1);
    }
}

std::optional<ItemsPage> itemsPage(const QDomElement &iq)
{
    const auto query = xml::child(iq, u"query", xml::DiscoItemsNs);
    if (query.isNull())
        return std::nullopt;
    QList<Item> items;
    for (auto e = query.firstChildElement(u"item"_s); !e.isNull() && items.size() < MaxItems;
         e = e.nextSiblingElement(u"item"_s)) {
        const QString address = e.attribute(u"jid"_s);
        if (!address.isEmpty() && address.size() <= MaxAddress)
            items << Item {address, boundedLine(e.attribute(u"name"_s), MaxName), -1};
    }
    ItemsPage page = paging(query, items);
    if (page.paged) // Only ejabberd glues, and it always pages when asked to.
        takeCounts(page.items);
    return page;
}

std::optional<QString> nextAfter(const ItemsPage &page, const QString &after)
{
    if (!page.paged || page.last.isEmpty() || page.last == after)
        return std::nullopt;
    return page.last;
}

QStringList services(const QStringList &addresses, qsizetype most)
{
    QStringList services;
    for (const QString &address : addresses) {
        const auto service = services.size() < most ? Jid::parse(address) : std::nullopt;
        if (service && service->toString() == service->domain() && !services.contains(service->domain()))
            services << service->domain();
    }
    return services;
}

} // namespace parlour::disco

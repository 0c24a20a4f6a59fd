// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QList>
#include <optional>

/// What an address has to offer (XEP-0030 section 4), a page at a time where it can do that (XEP-0059).
namespace parlour::disco {

/// One thing in a list. Its words are a stranger's: plain and length-bounded.
struct Item
{
    QString address; ///< As written: not checked to be one, at most 3071 characters.
    QString name;    ///< Without the count of people that ejabberd glues to it; may be empty.
    int people = -1; ///< -1: not told.
    bool operator==(const Item &) const = default;
};

/// A page of such a list.
struct ItemsPage
{
    QList<Item> items;
    bool paged = false; ///< It is only a part; else it is all there is.
    QString last;       ///< What the next page comes after; empty on the last page.
    int count = -1;     ///< How many there are in all, -1 when not told.
    bool operator==(const ItemsPage &) const = default;
};

/// Payload (type get) that asks for at most `size` things after `after`; empty for the first page.
QDomElement itemsQuery(int size, const QString &after = {});

/// The page in the answer `iq`, at most 20 000 things, or nothing when it is no such answer.
std::optional<ItemsPage> itemsPage(const QDomElement &iq);

/// The services among `addresses`: those of a domain alone, each once, at most `most`.
QStringList services(const QStringList &addresses, qsizetype most);

/// What the page after `page` is to be asked for with, when `page` came after `after`; nothing when that was the last.
/// A server that does not page, or turns in circles, is not asked again.
std::optional<QString> nextAfter(const ItemsPage &page, const QString &after);

/// Appends a request for a page (XEP-0059) to `query`.
void appendPaging(const QDomElement &query, int size, const QString &after);

/// What the <set/> in `parent` says about a page that holds `items`.
ItemsPage paging(const QDomElement &parent, const QList<Item> &items);

} // namespace parlour::disco

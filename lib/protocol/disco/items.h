// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QList>
#include <optional>

/// Items of an address (XEP-0030 section 4), a page at a time where it can do that (XEP-0059).
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
    bool paged = false; ///< True if it is only a part of the list; else it is all of it.
    QString last;       ///< Id after which the next page comes; empty on the last page.
    int count = -1;     ///< Number of items in all, -1 when not told.
    bool operator==(const ItemsPage &) const = default;
};

/// Payload (type get) that asks for at most `size` things after `after`; empty for the first page.
QDomElement itemsQuery(int size, const QString &after = {});

/// The page in the answer `iq`, at most 20 000 things, or nothing when it is no such answer.
std::optional<ItemsPage> itemsPage(const QDomElement &iq);

/// The services among `addresses`: those of a domain alone, each once, at most `most`.
QStringList services(const QStringList &addresses, qsizetype most);

/// Returns the `after` of the request for the page that follows `page`, which was asked for with `after`; nothing when
/// that was the last. A server that does not page, or turns in circles, is not asked again.
std::optional<QString> nextAfter(const ItemsPage &page, const QString &after);

/// Appends a request for a page (XEP-0059) to `query`.
void appendPaging(const QDomElement &query, int size, const QString &after);

/// Returns a page of `items`, with what the <set/> in `parent` says about it.
ItemsPage paging(const QDomElement &parent, const QList<Item> &items);

} // namespace parlour::disco

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/roster/roster.h"

using namespace Qt::StringLiterals;

namespace parlour::roster {

static constexpr qsizetype MaxContacts = 10'000;

QDomElement query()
{
    return xml::element(u"query"_s, xml::RosterNs);
}

QList<Item> items(const QDomElement &iq)
{
    QList<Item> result;
    for (const auto &item : xml::children(xml::child(iq, u"query", xml::RosterNs), u"item", xml::RosterNs)) {
        const auto contact = Jid::parse(item.attribute(u"jid"_s));
        const QString subscription = item.attribute(u"subscription"_s);
        if (contact && result.size() < MaxContacts)
            result << Item {contact->toBare(), subscription == "remove"_L1,
                            subscription == "from"_L1 || subscription == "both"_L1};
    }
    return result;
}

} // namespace parlour::roster

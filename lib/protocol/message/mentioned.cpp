// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/mentioned.h"

#include "protocol/address/xmpplink.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto ReferenceNs = "urn:xmpp:reference:0"_L1;
static constexpr auto MentionsNs = "urn:xmpp:mentions:0"_L1;
static constexpr qsizetype MaxMentioned = 50;
static constexpr qsizetype MaxAddress = 4096; ///< Of a link: an address has 3071 bytes, some of them encoded.

static void add(Mentioned &people, const std::optional<Jid> &address)
{
    if (address)
        people.addresses << *address;
}

Mentioned mentioned(const QDomElement &message)
{
    Mentioned people;
    for (const auto &reference : xml::children(message, u"reference", ReferenceNs).mid(0, MaxMentioned)) {
        const QString link = reference.attribute(u"uri"_s);
        if (reference.attribute(u"type"_s) == "mention"_L1 && link.size() <= MaxAddress)
            add(people, XmppLink::address(link));
    }
    for (const auto &mention : xml::children(message, u"mention", MentionsNs).mid(0, MaxMentioned)) {
        const QString id = mention.attribute(u"occupantid"_s);
        const QString address = mention.attribute(u"jid"_s);
        if (!xml::child(mention, u"noping", MentionsNs).isNull())
            continue;
        if (!id.isEmpty() && id.size() <= MaxId)
            people.occupantIds << id;
        if (address.size() <= MaxAddress)
            add(people, Jid::parseForeign(address));
    }
    return people;
}

} // namespace parlour

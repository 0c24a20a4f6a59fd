// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/person/profile.h"

#include "protocol/avatar/vcardphoto.h"
#include "protocol/pubsub/node.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour::person {

static constexpr auto ProfileNode = "urn:xmpp:vcard4"_L1;
static constexpr auto ProfileNs = "urn:ietf:params:xml:ns:vcard-4.0"_L1;

static QString line(const QString &text)
{
    return oneLine(text, Profile::MaxLine);
}

static QString note(const QString &text)
{
    constexpr qsizetype MostLines = 20;
    QStringList lines;
    for (const QString &each : bounded(text.trimmed(), Profile::MaxNote).split(u'\n').mid(0, MostLines))
        lines << oneLine(each).trimmed();
    return lines.join(u'\n').trimmed();
}

/// Returns the text of a property of a vCard4, which stands in an element of its type.
static QString property(const QDomElement &card, QStringView name)
{
    return xml::child(card, name, ProfileNs).firstChildElement().text();
}

static Profile published(const QDomElement &card)
{
    const auto element = xml::child(card, u"bday", ProfileNs);
    return {line(property(card, u"fn")),    line(property(card, u"nickname")), line(property(card, u"org")),
            line(property(card, u"title")), line(property(card, u"email")),    line(property(card, u"url")),
            line(element.text()),           note(property(card, u"note"))};
}

static Profile kept(const QDomElement &card)
{
    const auto text = [](const QDomElement &parent, QStringView name) {
        return xml::child(parent, name, avatar::VCardNs).text();
    };
    return {line(text(card, u"FN")),
            line(text(card, u"NICKNAME")),
            line(text(xml::child(card, u"ORG", avatar::VCardNs), u"ORGNAME")),
            line(text(card, u"TITLE")),
            line(text(xml::child(card, u"EMAIL", avatar::VCardNs), u"USERID")),
            line(text(card, u"URL")),
            line(text(card, u"BDAY")),
            note(text(card, u"DESC"))};
}

QDomElement profileQuery(Source source)
{
    return source == Source::Published ? pubsub::items(ProfileNode) : avatar::vCardQuery();
}

std::optional<Profile> profile(const QDomElement &iq, Source source)
{
    Profile found;
    if (source == Source::Published) {
        const auto items = pubsub::list(iq);
        found = published(xml::child(xml::child(items, u"item", pubsub::PubsubNs), u"vcard", ProfileNs));
    } else {
        found = kept(xml::child(iq, u"vCard", avatar::VCardNs));
    }
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace parlour::person

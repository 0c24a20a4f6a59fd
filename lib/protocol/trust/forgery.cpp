// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/trust/forgery.h"

#include "protocol/archive/archive.h"
#include "protocol/blocking/blocking.h"
#include "protocol/xml/dom.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto EventNs = "http://jabber.org/protocol/pubsub#event"_L1;

bool isFromOwnAccount(const QDomElement &stanza, const Jid &self)
{
    const QString from = stanza.attribute(u"from"_s);
    return from.isEmpty() || Jid::parse(from) == self.toBare();
}

static bool isFromBareAddress(const QDomElement &stanza)
{
    const QString from = stanza.attribute(u"from"_s);
    const auto sender = Jid::parse(from);
    return from.isEmpty() || (sender && sender->isBare());
}

/// Returns whether the pubsub `event` is about a node that only ourselves keep at our account.
static bool isAboutOwnNode(const QDomElement &event)
{
    static const QStringList Own {u"urn:xmpp:bookmarks:1"_s, u"storage:bookmarks"_s};
    for (auto e = event.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (Own.contains(e.attribute(u"node"_s)))
            return true;
    }
    return false;
}

static std::optional<Forgery> messageForgery(const QDomElement &message, const Jid &self)
{
    for (auto e = message.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        const QString ns = e.namespaceURI();
        const QString name = e.localName();
        const bool carbon =
            ns == xml::CarbonsNs && (name == "received"_L1 || name == "sent"_L1); // <private/> is anybody's.
        if (carbon && !isFromOwnAccount(message, self))
            return Forgery::Carbon;
        if (ns == archive::ArchiveNs && name == "result"_L1 && !isFromBareAddress(message))
            return Forgery::ArchiveResult;
        if (ns == EventNs && name == "event"_L1 && isAboutOwnNode(e) && !isFromOwnAccount(message, self))
            return Forgery::OwnNode;
    }
    return std::nullopt;
}

std::optional<Forgery> push(const QDomElement &iq)
{
    if (iq.tagName() != "iq"_L1 || iq.attribute(u"type"_s) != "set"_L1)
        return std::nullopt;
    if (!xml::child(iq, u"query", xml::RosterNs).isNull())
        return Forgery::RosterPush;
    for (const auto name : {u"block", u"unblock"}) {
        if (!xml::child(iq, name, blocking::BlockingNs).isNull())
            return Forgery::BlockPush;
    }
    return std::nullopt;
}

std::optional<Forgery> forgery(const QDomElement &stanza, const Jid &self)
{
    if (stanza.tagName() == "message"_L1)
        return messageForgery(stanza, self);
    const auto pushed = push(stanza);
    return pushed && !isFromOwnAccount(stanza, self) ? pushed : std::nullopt;
}

} // namespace parlour

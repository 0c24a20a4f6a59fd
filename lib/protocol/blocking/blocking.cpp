// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/blocking/blocking.h"

#include "protocol/disco/info.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::blocking {

static constexpr qsizetype MaxItems = 10'000;

Support support(const QDomElement &iq)
{
    const auto features = disco::features(disco::info(iq));
    return {features.contains(BlockingNs), features.contains(ReportingNs)};
}

QDomElement query()
{
    return xml::element(u"blocklist"_s, BlockingNs);
}

QDomElement block(const Jid &address, const Report &report)
{
    const auto root = xml::element(u"block"_s, BlockingNs);
    auto item = xml::append(root, u"item"_s);
    item.setAttribute(u"jid"_s, address.toString());
    if (report.reason == Reason::None)
        return root;
    auto told = xml::append(item, u"report"_s, ReportingNs);
    told.setAttribute(u"reason"_s,
                      report.reason == Reason::Spam ? u"urn:xmpp:reporting:spam"_s : u"urn:xmpp:reporting:abuse"_s);
    const QString text = bounded(report.text.trimmed(), MaxText);
    if (!text.isEmpty())
        xml::appendText(told, u"text"_s, text);
    return root;
}

QDomElement unblock(const Jid &address)
{
    const auto root = xml::element(u"unblock"_s, BlockingNs);
    xml::append(root, u"item"_s).setAttribute(u"jid"_s, address.toString());
    return root;
}

static QList<Jid> addresses(const QDomElement &parent)
{
    QList<Jid> result;
    for (const auto &item : xml::children(parent, u"item", BlockingNs)) {
        const auto address = Jid::parseForeign(item.attribute(u"jid"_s));
        if (address && result.size() < MaxItems)
            result << *address;
    }
    return result;
}

QList<Jid> items(const QDomElement &iq)
{
    return addresses(xml::child(iq, u"blocklist", BlockingNs));
}

std::optional<Change> change(const QDomElement &iq)
{
    if (iq.tagName() != "iq"_L1 || iq.attribute(u"type"_s) != "set"_L1)
        return std::nullopt;
    const auto blocked = xml::child(iq, u"block", BlockingNs);
    if (!blocked.isNull())
        return Change {true, addresses(blocked)};
    const auto unblocked = xml::child(iq, u"unblock", BlockingNs);
    if (unblocked.isNull())
        return std::nullopt;
    Change result {false, addresses(unblocked)};
    const bool isUnreadable = result.addresses.isEmpty() && unblocked.hasChildNodes(); // Not the same as all.
    return isUnreadable ? std::nullopt : std::optional(result);
}

bool covers(const Jid &entry, const Jid &address)
{
    if (entry.isEmpty() || entry.domain() != address.domain())
        return false;
    const bool isTheirs = entry.local().isEmpty() || entry.local() == address.local();
    return isTheirs && (entry.isBare() || entry == address);
}

} // namespace parlour::blocking

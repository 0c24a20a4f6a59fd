// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/result.h"

#include "protocol/archive/archive.h"
#include "protocol/text/bounded.h"
#include "protocol/xml/stamp.h"

using namespace Qt::StringLiterals;

namespace parlour::archive {

static bool isFrom(const QDomElement &message, const Jid &archive, const Jid &account)
{
    const QString from = message.attribute(u"from"_s);
    if (from.isEmpty())
        return archive.bare() == account.bare();
    const auto sender = Jid::parse(from);
    return sender && *sender == archive.toBare();
}

std::optional<Result> result(const QDomElement &message, const Jid &archive, const Jid &account)
{
    const auto result = xml::child(message, u"result", ArchiveNs);
    const QString id = bounded(result.attribute(u"id"_s), MaxId);
    const QString type = message.attribute(u"type"_s);
    if (id.isEmpty() || type == "groupchat"_L1 || type == "error"_L1 || !isFrom(message, archive, account))
        return std::nullopt;
    const auto forwarded = xml::child(result, u"forwarded", xml::ForwardNs);
    const auto time = xml::stamp(xml::child(forwarded, u"delay", xml::DelayNs).attribute(u"stamp"_s));
    return Result {bounded(result.attribute(u"queryid"_s), MaxId), id, time.value_or(QDateTime())};
}

bool isKept(const QDomElement &message)
{
    constexpr auto HintsNs = "urn:xmpp:hints"_L1;
    const auto hints = [&](QStringView name) { return !xml::child(message, name, HintsNs).isNull(); };
    if (message.attribute(u"type"_s) == "error"_L1 || hints(u"no-store") || hints(u"no-permanent-store"))
        return false;
    return hints(u"store") || !xml::child(message, u"body", xml::ClientNs).text().isEmpty();
}

} // namespace parlour::archive

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/wording.h"

#include "protocol/xml/stamp.h"

using namespace Qt::StringLiterals;

namespace parlour::wording {

QString stanzaId(const QDomElement &message, const Jid &archive)
{
    for (const auto &id : xml::children(message, u"stanza-id", xml::StableIdNs)) {
        if (Jid::parse(id.attribute(u"by"_s)) == archive.toBare())
            return bounded(id.attribute(u"id"_s), MaxId);
    }
    return {};
}

std::optional<QDateTime> keptAt(const QDomElement &message, const Jid &account)
{
    for (const auto &delay : xml::children(message, u"delay", xml::DelayNs)) {
        const QString by = delay.attribute(u"from"_s);
        const auto time = xml::stamp(delay.attribute(u"stamp"_s));
        if (time && (by == account.bare() || by == account.domain()))
            return time;
    }
    return std::nullopt;
}

} // namespace parlour::wording

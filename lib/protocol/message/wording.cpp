// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/wording.h"

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

} // namespace parlour::wording

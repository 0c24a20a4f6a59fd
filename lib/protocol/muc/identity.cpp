// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/identity.h"

#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

Likeness likeness(const Identity &one, const Identity &other, bool idsTrusted)
{
    if (idsTrusted && !one.occupantId.isEmpty() && !other.occupantId.isEmpty())
        return one.occupantId == other.occupantId ? Likeness::Same : Likeness::Different;
    if (!one.address.isEmpty() && !other.address.isEmpty())
        return one.address == other.address ? Likeness::Same : Likeness::Different;
    return one.stay != 0 && one.stay == other.stay ? Likeness::Same : Likeness::Unknown;
}

QString occupantId(const QDomElement &stanza)
{
    constexpr auto OccupantIdNs = "urn:xmpp:occupant-id:0"_L1;
    return bounded(xml::child(stanza, u"occupant-id", OccupantIdNs).attribute(u"id"_s), MaxId);
}

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/presence/presence.h"

using namespace Qt::StringLiterals;

namespace parlour {

Presence effective(const Presence &chosen, bool idle)
{
    if (!idle || !muc::isFree(chosen.show))
        return chosen;
    return {muc::Show::Away, chosen.text};
}

QDomElement presenceStanza(const Presence &presence, const Jid &to)
{
    auto stanza = xml::element(u"presence"_s);
    if (!to.isEmpty())
        stanza.setAttribute(u"to"_s, to.toString());
    addPresence(stanza, presence);
    return stanza;
}

void addPresence(const QDomElement &stanza, const Presence &presence)
{
    if (const QString show = muc::showName(presence.show); !show.isEmpty())
        xml::appendText(stanza, u"show"_s, show);
    if (!presence.text.isEmpty())
        xml::appendText(stanza, u"status"_s, presence.text);
}

} // namespace parlour

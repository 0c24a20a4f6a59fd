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
    if (const QString show = showName(presence.show); !show.isEmpty())
        xml::appendText(stanza, u"show"_s, show);
    if (!presence.text.isEmpty())
        xml::appendText(stanza, u"status"_s, presence.text);
}

QString showName(muc::Show show)
{
    switch (show) {
    case muc::Show::Available:
        return {};
    case muc::Show::Chat:
        return u"chat"_s;
    case muc::Show::Away:
        return u"away"_s;
    case muc::Show::ExtendedAway:
        return u"xa"_s;
    case muc::Show::DoNotDisturb:
        return u"dnd"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

muc::Show showNamed(QStringView name)
{
    for (const auto show : {muc::Show::Chat, muc::Show::Away, muc::Show::ExtendedAway, muc::Show::DoNotDisturb}) {
        if (name == showName(show))
            return show;
    }
    return muc::Show::Available;
}

} // namespace parlour

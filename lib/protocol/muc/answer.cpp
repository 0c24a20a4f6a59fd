// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/answer.h"

namespace parlour::muc {

bool isSameNick(const QString &nick, const QString &other)
{
    return nick.compare(other, Qt::CaseInsensitive) == 0;
}

bool answersJoin(const Present &event, const QString &nick, const QString &joinId)
{
    const bool isOurNick = isSameNick(event.occupant.nick, nick);
    const bool isOurId = !joinId.isEmpty() && event.id == joinId;
    if (!event.self)
        return isOurId;
    return isOurNick || isOurId || event.remarks.contains(Remark::NickAssigned);
}

bool answersJoin(const Claim &event, const QString &nick, const QString &joinId)
{
    return isSameNick(event.present.occupant.nick, nick) && !joinId.isEmpty() && event.present.id == joinId;
}

bool refusesJoin(const Refused &event, const QString &nick, const QString &joinId)
{
    if (!event.id.isEmpty())
        return event.id == joinId;
    return event.nick.isEmpty() || isSameNick(event.nick, nick);
}

static bool isRemoval(LeaveReason reason)
{
    using enum LeaveReason;
    switch (reason) {
    case Kicked:
    case Banned:
    case AffiliationChanged:
    case MembersOnly:
    case ServiceShutdown:
    case Error:
        return true;
    case Left:
    case Renamed:
    case Destroyed:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

Whose whose(const Gone &event, const Jid &session)
{
    if (event.self || event.reason == LeaveReason::Destroyed)
        return Whose::Ours;
    const bool isNamed = !event.session.isEmpty();
    if (isNamed && event.session == session.toString())
        return Whose::Ours;
    return !isNamed && isRemoval(event.reason) ? Whose::Ours : Whose::Doubtful;
}

} // namespace parlour::muc

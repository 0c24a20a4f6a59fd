// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/occupanttexts.h"

#include "model/people/occupantmodel.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

namespace parlour::occupanttexts {

using namespace muc;

QString groupTitle(Role role)
{
    switch (role) {
    case Role::Moderator:
        return OccupantModel::tr("Moderators");
    case Role::Participant:
        return OccupantModel::tr("Participants");
    case Role::Visitor:
    case Role::None:
        return OccupantModel::tr("Visitors");
    }
    Q_UNREACHABLE_RETURN({});
}

QString badge(Affiliation affiliation)
{
    switch (affiliation) {
    case Affiliation::Owner:
        return OccupantModel::tr("owner");
    case Affiliation::Admin:
        return OccupantModel::tr("admin");
    case Affiliation::Member:
        return OccupantModel::tr("member");
    case Affiliation::None:
    case Affiliation::Outcast:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

static QString showWord(Show show)
{
    switch (show) {
    case Show::Available:
        return {};
    case Show::Chat:
        return OccupantModel::tr("Free for chat");
    case Show::Away:
        return OccupantModel::tr("Away");
    case Show::ExtendedAway:
        return OccupantModel::tr("Away for long");
    case Show::DoNotDisturb:
        return OccupantModel::tr("Do not disturb");
    }
    Q_UNREACHABLE_RETURN({});
}

QString status(const Occupant &occupant)
{
    const QString word = showWord(occupant.show);
    if (word.isEmpty() || occupant.status.isEmpty())
        return word + occupant.status;
    return word + QStringLiteral(": ") + occupant.status;
}

QString hat(const QStringList &titles)
{
    const auto more = titles.size() - 1;
    if (more <= 0)
        return titles.value(0);
    return OccupantModel::tr("%1 +%2").arg(isolated(titles.first()), QString::number(more));
}

static QString oddity(const QString &nick)
{
    switch (nickOddity(nick)) {
    case NickOddity::None:
        return {};
    case NickOddity::Hidden:
        return OccupantModel::tr("The name has invisible characters.");
    case NickOddity::Edges:
        return OccupantModel::tr("The name begins or ends with a space.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString remark(const QString &nick, const QString &original)
{
    const QString odd = oddity(nick);
    if (original.isEmpty())
        return odd;
    const QString alike = OccupantModel::tr("Looks like %1, but is somebody else.").arg(named(original));
    return odd.isEmpty() ? alike : alike + u' ' + odd;
}

QString accessibleName(const Occupant &occupant, const QStringList &titles, bool ignored, const QString &remark)
{
    QStringList parts {oneLine(occupant.nick)};
    if (const QString word = badge(occupant.affiliation); !word.isEmpty())
        parts << word;
    if (occupant.role == Role::Moderator)
        parts << OccupantModel::tr("moderator");
    else if (occupant.role == Role::Visitor)
        parts << OccupantModel::tr("visitor");
    parts << titles;
    if (const QString word = showWord(occupant.show); !word.isEmpty())
        parts << word.toLower();
    if (ignored)
        parts << OccupantModel::tr("ignored");
    if (!remark.isEmpty())
        parts << remark;
    return parts.join(u", ");
}

} // namespace parlour::occupanttexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/occupant.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

QStringList titles(const Occupant &occupant, const Hats &hats)
{
    constexpr qsizetype MaxTitles = 10;
    QStringList titles = hats.current ? occupant.hats : QStringList();
    if (hats.old)
        titles << occupant.oldHats;
    titles.removeDuplicates();
    return titles.mid(0, MaxTitles);
}

Identity identity(const Occupant &occupant)
{
    return {occupant.nick, occupant.occupantId, occupant.address, occupant.stay};
}

QString showName(Show show)
{
    switch (show) {
    case Show::Available:
        return {};
    case Show::Chat:
        return u"chat"_s;
    case Show::Away:
        return u"away"_s;
    case Show::ExtendedAway:
        return u"xa"_s;
    case Show::DoNotDisturb:
        return u"dnd"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Show showNamed(QStringView name)
{
    for (const auto show : {Show::Chat, Show::Away, Show::ExtendedAway, Show::DoNotDisturb}) {
        if (name == showName(show))
            return show;
    }
    return Show::Available;
}

Role role(QStringView text)
{
    if (text == u"moderator")
        return Role::Moderator;
    if (text == u"participant")
        return Role::Participant;
    if (text == u"visitor")
        return Role::Visitor;
    return Role::None;
}

Affiliation affiliation(QStringView text)
{
    if (text == u"owner")
        return Affiliation::Owner;
    if (text == u"admin")
        return Affiliation::Admin;
    if (text == u"member")
        return Affiliation::Member;
    if (text == u"outcast")
        return Affiliation::Outcast;
    return Affiliation::None;
}

QString word(Role role)
{
    switch (role) {
    case Role::None:
        return u"none"_s;
    case Role::Visitor:
        return u"visitor"_s;
    case Role::Participant:
        return u"participant"_s;
    case Role::Moderator:
        return u"moderator"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString word(Affiliation affiliation)
{
    switch (affiliation) {
    case Affiliation::Outcast:
        return u"outcast"_s;
    case Affiliation::None:
        return u"none"_s;
    case Affiliation::Member:
        return u"member"_s;
    case Affiliation::Admin:
        return u"admin"_s;
    case Affiliation::Owner:
        return u"owner"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/occupant.h"

namespace parlour::muc {

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

} // namespace parlour::muc

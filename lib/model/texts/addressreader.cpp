// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/addressreader.h"

#include "protocol/address/accountlink.h"
#include "protocol/address/nickname.h"
#include "protocol/address/sharedlink.h"
#include "protocol/address/typed.h"

namespace parlour {

LinkedAddress AddressReader::link(const QString &text)
{
    const auto link = XmppLink::parse(text.trimmed());
    if (const auto room = typed::link(text))
        return {room->room, nickProblem(room->nick) == NickProblem::None ? room->nick : QString(), room->password,
                room->isPerson()};
    const auto other = typed::linkedAddress(text);
    const bool adds = link && link->action == XmppLink::Action::Roster;
    return {other ? other->bare() : QString(), adds ? link->nick : QString(), {}, link && link->isPerson(), adds};
}

bool AddressReader::invites(const QString &text)
{
    return AccountLink::parse(text).has_value();
}

QString AddressReader::linkToRoom(const QString &address)
{
    const auto room = Jid::parse(address);
    return room ? sharedLink(*room, Shared::Room) : QString();
}

QString AddressReader::linkToPerson(const QString &address)
{
    const auto person = Jid::parse(address);
    return person ? sharedLink(*person, Shared::Person) : QString();
}

} // namespace parlour

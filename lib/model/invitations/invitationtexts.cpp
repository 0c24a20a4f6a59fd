// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/invitations/invitationtexts.h"

#include "model/browse/browsetexts.h"
#include "model/invitations/receivedinvitations.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour::invitationtexts {

QString roomName(const muc::Invitation &invitation, const muc::RoomInfo &info)
{
    return info.name.isEmpty() ? invitation.room.toString() : info.name;
}

QString text(const muc::Invitation &invitation, const muc::RoomInfo &info, bool proved)
{
    const QString room = isolated(roomName(invitation, info));
    const QString inviter = isolated(invitation.inviter);
    if (invitation.inviter.isEmpty())
        return ReceivedInvitations::tr("Somebody invites you to %1.").arg(room);
    if (!proved)
        return ReceivedInvitations::tr("A room at %1 says that %2 invites you to %3.")
            .arg(lookalike::shownDomain(invitation.room.domain()), inviter, room);
    if (invitation.byNick && invitation.inviter.contains(u'@'))
        return ReceivedInvitations::tr("Somebody who is called %1 there invites you to %2.").arg(inviter, room);
    return ReceivedInvitations::tr("%1 invites you to %2.").arg(inviter, room);
}

/// Returns `shown` without its middle where it is long: both ends of an address say whose it is.
static QString shortened(const QString &shown)
{
    constexpr qsizetype Longest = 60;
    if (shown.size() <= Longest)
        return shown;
    const QString end = shown.last(Longest / 2);
    return bounded(shown, Longest / 2) + QChar(0x2026) + (end.front().isLowSurrogate() ? end.sliced(1) : end);
}

QString brief(const muc::Invitation &invitation, bool proved, const QString &when)
{
    const auto address = [](const QString &whole) { return shortened(oneLine(lookalike::shownAddress(whole))); };
    muc::Invitation shown = invitation;
    muc::RoomInfo room;
    shown.inviter = invitation.byNick ? shortened(shownNick(invitation.inviter)) : address(invitation.inviter);
    room.name = address(invitation.room.toString());
    return when + u" \u00b7 "_s + text(shown, room, proved);
}

QString about(const muc::Invitation &invitation, const muc::RoomInfo &info)
{
    if (!info.known)
        return {};
    QStringList parts;
    if (!info.name.isEmpty())
        parts << invitation.room.toString();
    if (info.occupants >= 0)
        parts << ReceivedInvitations::tr("%n people inside", nullptr, info.occupants);
    parts << browsetexts::badges(info);
    if (!info.description.isEmpty())
        parts << info.description;
    return parts.join(u" \u00b7 "_s);
}

} // namespace parlour::invitationtexts

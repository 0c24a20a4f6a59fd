// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/private/privatetexts.h"

#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

namespace parlour::privatetexts {

using Whereabouts = PrivateChat::Whereabouts;

QString stateWord(Whereabouts whereabouts)
{
    switch (whereabouts) {
    case Whereabouts::Here:
        return {};
    case Whereabouts::Cut:
        return PrivateChat::tr("reconnecting");
    case Whereabouts::Outside:
        return PrivateChat::tr("you are outside");
    case Whereabouts::Gone:
        return PrivateChat::tr("left the room");
    case Whereabouts::Replaced:
        return PrivateChat::tr("somebody else now");
    case Whereabouts::Unproven:
        return PrivateChat::tr("perhaps somebody else");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateText(Whereabouts whereabouts, const QString &nick)
{
    switch (whereabouts) {
    case Whereabouts::Here:
        return {};
    case Whereabouts::Cut:
        return PrivateChat::tr("You are not in the room just now. What you write waits, and is sent if %1 is still "
                               "there when you are back.")
            .arg(named(nick));
    case Whereabouts::Outside:
        return PrivateChat::tr("You are not in the room. Private messages go through it.");
    case Whereabouts::Gone:
        return PrivateChat::tr("%1 is not in the room any more, and cannot be reached.").arg(named(nick));
    case Whereabouts::Replaced:
        return PrivateChat::tr("Somebody else is called %1 now. They see nothing of this conversation.")
            .arg(named(nick));
    case Whereabouts::Unproven:
        return PrivateChat::tr("Somebody called %1 is in the room. Parlour cannot tell whether it is the same "
                               "person.")
            .arg(named(nick));
    }
    Q_UNREACHABLE_RETURN({});
}

QString bounce(const StanzaError &error, const QString &nick)
{
    QString sentence = PrivateChat::tr("The room could not deliver it.");
    if (error.condition == ErrorCondition::ItemNotFound || error.condition == ErrorCondition::RecipientUnavailable
        || error.condition == ErrorCondition::Gone)
        sentence = PrivateChat::tr("%1 is not in the room any more.").arg(named(nick));
    else if (isForbidden(error.condition))
        sentence = PrivateChat::tr("The room does not let you write privately to %1.").arg(named(nick));
    else if (error.condition == ErrorCondition::NotAcceptable)
        sentence = PrivateChat::tr("The room says that you are not inside.");
    if (error.text.isEmpty())
        return sentence;
    return PrivateChat::tr("%1 The server says: %2").arg(sentence, isolated(error.text));
}

bool isForbidden(ErrorCondition condition)
{
    return condition == ErrorCondition::Forbidden || condition == ErrorCondition::PolicyViolation
        || condition == ErrorCondition::NotAllowed;
}

QString title(const QString &nick, const QString &room)
{
    return PrivateChat::tr("Private: %1 in %2").arg(named(nick), isolated(room));
}

QString explanation(const QString &nick, const QString &server)
{
    return PrivateChat::tr("Only %1 sees this. The room's server, %2, passes it on and could read it.")
        .arg(named(nick), isolated(server));
}

QString problem(privatedelivery::Event event)
{
    if (event == privatedelivery::Event::Silent)
        return PrivateChat::tr("The room did not confirm it. It may have arrived.");
    if (event == privatedelivery::Event::SessionLost)
        return PrivateChat::tr("The connection broke before the room confirmed it. It may have arrived.");
    return {};
}

QString leaving(const muc::Gone &gone)
{
    switch (gone.reason) {
    case muc::LeaveReason::Kicked:
    case muc::LeaveReason::AffiliationChanged:
    case muc::LeaveReason::MembersOnly:
        return PrivateChat::tr("%1 was removed from the room.").arg(named(gone.nick));
    case muc::LeaveReason::Banned:
        return PrivateChat::tr("%1 was banned from the room.").arg(named(gone.nick));
    case muc::LeaveReason::Left:
    case muc::LeaveReason::Renamed:
    case muc::LeaveReason::ServiceShutdown:
    case muc::LeaveReason::Error:
    case muc::LeaveReason::Destroyed:
        return PrivateChat::tr("%1 left the room.").arg(named(gone.nick));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::privatetexts

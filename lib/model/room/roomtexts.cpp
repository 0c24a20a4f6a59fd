// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomtexts.h"

#include "model/room/roomwords.h"
#include "model/texts/failuretexts.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

namespace parlour::roomtexts {

using join::Refusal;

static QString removalSentence(const muc::Gone &gone)
{
    const bool known = !gone.actor.isEmpty();
    switch (gone.reason) {
    case muc::LeaveReason::Left:
    case muc::LeaveReason::Renamed:
        return RoomWords::tr("The room ended your stay without telling why.");
    case muc::LeaveReason::Kicked:
        return known ? RoomWords::tr("You were removed by %1.").arg(named(gone.actor))
                     : RoomWords::tr("The room itself removed you. Perhaps your nickname is reserved.");
    case muc::LeaveReason::Banned:
        return known ? RoomWords::tr("You were banned by %1.").arg(named(gone.actor))
                     : RoomWords::tr("You were banned from the room.");
    case muc::LeaveReason::AffiliationChanged:
        return known
            ? RoomWords::tr("%1 ended your membership, and the room is for members only.").arg(named(gone.actor))
            : RoomWords::tr("You are not a member any more, and the room is for members only.");
    case muc::LeaveReason::MembersOnly:
        return known
            ? RoomWords::tr("%1 made the room one for members only, and you are not one.").arg(named(gone.actor))
            : RoomWords::tr("The room is for members only now, and you are not one.");
    case muc::LeaveReason::ServiceShutdown:
        return RoomWords::tr("The room's server is shutting down.");
    case muc::LeaveReason::Error:
        return RoomWords::tr("The room lost its connection to you.");
    case muc::LeaveReason::Destroyed:
        return RoomWords::tr("The room was closed for good.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString removal(const muc::Gone &gone, bool byUs)
{
    const bool ownAction = byUs && gone.reason == muc::LeaveReason::Destroyed;
    const QString sentence = ownAction ? RoomWords::tr("You destroyed the room.") : removalSentence(gone);
    return gone.text.isEmpty() ? sentence : RoomWords::tr("%1 Reason: %2").arg(sentence, isolated(gone.text));
}

QString remark(muc::Remark remark, const QString &nick)
{
    switch (remark) {
    case muc::Remark::ConfigurationChanged:
        return RoomWords::tr("The room's settings were changed.");
    case muc::Remark::AddressesVisible:
        return RoomWords::tr("Everybody in this room can see your real address.");
    case muc::Remark::AddressesHidden:
        return RoomWords::tr("Real addresses are hidden from ordinary people in this room now.");
    case muc::Remark::LoggingOn:
        return RoomWords::tr("Conversations in this room are recorded publicly.");
    case muc::Remark::LoggingOff:
        return RoomWords::tr("Conversations in this room are not recorded publicly any more.");
    case muc::Remark::NickAssigned:
        return RoomWords::tr("The room calls you %1.").arg(named(nick));
    }
    Q_UNREACHABLE_RETURN({});
}

QString subjectChange(const muc::Subject &subject)
{
    const QString nick = subject.nick.isEmpty() ? RoomWords::tr("The room") : named(subject.nick);
    return subject.text.isEmpty() ? RoomWords::tr("%1 removed the subject.").arg(nick)
                                  : RoomWords::tr("%1 changed the subject: %2").arg(nick, isolated(subject.text));
}

QString subjectRefusal(const StanzaError &error)
{
    const QString sentence = error.condition == ErrorCondition::Forbidden
        ? RoomWords::tr("You may not change the subject of this room.")
        : RoomWords::tr("The room did not accept the new subject.");
    return failuretexts::withServersWords(sentence, error);
}

QString nickRefusal(const muc::Refused &refused)
{
    const QString sentence = refused.refusal == Refusal::NickTaken
        ? RoomWords::tr("Somebody else has the nickname %1, or has reserved it.").arg(named(refused.nick))
        : RoomWords::tr("The room does not allow the nickname %1.").arg(named(refused.nick));
    return failuretexts::withServersWords(sentence, refused.error);
}

QString voiceRefusal(const StanzaError &error)
{
    const QString sentence = error.condition == ErrorCondition::ResourceConstraint
        ? RoomWords::tr("You asked to speak a short while ago. Wait before you ask again.")
        : RoomWords::tr("The room did not pass on your request to speak.");
    return failuretexts::withServersWords(sentence, error);
}

QString bounce(const StanzaError &error)
{
    QString sentence = RoomWords::tr("The room did not deliver it.");
    if (error.condition == ErrorCondition::Forbidden)
        sentence = RoomWords::tr("You may not speak in this room.");
    else if (error.condition == ErrorCondition::NotAcceptable)
        sentence = RoomWords::tr("The room says that you are not inside.");
    else if (error.condition == ErrorCondition::PolicyViolation
             || error.condition == ErrorCondition::ResourceConstraint)
        sentence = RoomWords::tr("That exceeds the room's limits.");
    return failuretexts::withServersWords(sentence, error);
}

QString keychainProblem(KeychainState state)
{
    switch (state) {
    case KeychainState::Found:
        return {};
    case KeychainState::Absent:
    case KeychainState::NoService:
        return RoomWords::tr("There is no keychain service here. The password is remembered until you quit.");
    case KeychainState::Locked:
        return RoomWords::tr("The keychain is locked. The password is remembered until you quit.");
    case KeychainState::Refused:
        return RoomWords::tr("The keychain refused. The password is remembered until you quit.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nickProblem(const QString &nick)
{
    switch (parlour::nickProblem(nick)) {
    case NickProblem::None:
        return {};
    case NickProblem::Empty:
        return RoomWords::tr("Type a nickname.");
    case NickProblem::TooLong:
        return RoomWords::tr("That nickname is too long.");
    case NickProblem::NotAllowed:
        return RoomWords::tr("That nickname has a character that rooms do not accept, such as an emoji.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::roomtexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomtexts.h"

#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

namespace parlour::roomtexts {

using join::Refusal;
using join::State;

static QString refusalTitle(Refusal refusal, const QString &name)
{
    switch (refusal) {
    case Refusal::None:
    case Refusal::Password:
    case Refusal::Other:
        return Room::tr("%1 did not let you in").arg(isolated(name));
    case Refusal::Banned:
        return Room::tr("You are banned from %1").arg(isolated(name));
    case Refusal::MembersOnly:
        return Room::tr("%1 is for members only").arg(isolated(name));
    case Refusal::NickTaken:
        return Room::tr("That nickname is taken");
    case Refusal::NickNotAllowed:
        return Room::tr("That nickname is not allowed");
    case Refusal::Full:
        return Room::tr("%1 is full").arg(isolated(name));
    case Refusal::Locked:
        return Room::tr("%1 is not open yet").arg(isolated(name));
    case Refusal::CreationNotAllowed:
        return Room::tr("You may not create rooms here");
    case Refusal::Gone:
        return Room::tr("%1 is gone").arg(isolated(name));
    case Refusal::ServerNotFound:
        return Room::tr("There is no such server");
    case Refusal::ServerTimeout:
    case Refusal::NoAnswer:
        return Room::tr("%1 did not answer").arg(isolated(name));
    case Refusal::NotConnected:
        return Room::tr("You are not connected");
    case Refusal::DoesNotExist:
        return Room::tr("%1 does not exist any more").arg(isolated(name));
    case Refusal::NoSuchRoom:
        return Room::tr("%1 does not exist").arg(isolated(name));
    case Refusal::NotHuman:
        return Room::tr("That answer was not accepted");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString refusalText(Refusal refusal, const QString &successor)
{
    switch (refusal) {
    case Refusal::None:
    case Refusal::Password:
    case Refusal::Other:
        return Room::tr("The room refused without a reason that Parlour knows.");
    case Refusal::Banned:
        return Room::tr("The room's owners do not let you in. Ask one of them to lift the ban.");
    case Refusal::MembersOnly:
        return Room::tr("You can ask to become a member. An owner or admin of the room can make you one, too.");
    case Refusal::NickTaken:
        return Room::tr("Somebody else uses or has registered that nickname in this room. Choose another one.");
    case Refusal::NickNotAllowed:
        return Room::tr("The room does not accept that nickname. Choose another one.");
    case Refusal::Full:
        return Room::tr("As many people are inside as the room allows. Try again when somebody has left.");
    case Refusal::Locked:
        return Room::tr("Its owner is still setting it up, or it does not exist. Try again in a moment.");
    case Refusal::CreationNotAllowed:
        return Room::tr("This room does not exist, and the server does not let you create it. Check the address.");
    case Refusal::Gone:
        return successor.isEmpty() ? Room::tr("The room was closed by its owners.")
                                   : Room::tr("The room was closed by its owners. It goes on at %1.")
                                         .arg(isolated(lookalike::shownAddress(successor)));
    case Refusal::ServerNotFound:
        return Room::tr("Your server cannot find the room's server. Check the part of the address after the @.");
    case Refusal::ServerTimeout:
        return Room::tr("Your server cannot reach the room's server at the moment.");
    case Refusal::NoAnswer:
        return Room::tr("No answer came within 30 seconds. Perhaps there is no chat room service at this address.");
    case Refusal::NotConnected:
        return Room::tr("The room can be joined when you are online again.");
    case Refusal::DoesNotExist:
        return Room::tr("It was closed while you were away. You can create it anew, or forget it.");
    case Refusal::NoSuchRoom:
        return Room::tr("There is no room at this address. Check how it is written, or create the room.");
    case Refusal::NotHuman:
        return Room::tr("It was wrong, or came too late. Try again with another question.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateWord(const join::Status &status)
{
    switch (status.state) {
    case State::Preview:
        return Room::tr("not joined");
    case State::Joining:
        return Room::tr("joining");
    case State::Challenged:
        return Room::tr("needs an answer");
    case State::PasswordRequired:
        return Room::tr("needs a password");
    case State::PasswordWrong:
        return Room::tr("wrong password");
    case State::PasswordOutdated:
        return Room::tr("password changed");
    case State::Refused:
        return status.refusal == Refusal::Banned ? Room::tr("banned") : Room::tr("could not join");
    case State::Joined:
        return Room::tr("joined");
    case State::Lost:
        return Room::tr("reconnecting");
    case State::Removed:
        return Room::tr("removed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString title(const join::Status &status, const QString &name)
{
    switch (status.state) {
    case State::Preview:
    case State::Joined:
    case State::PasswordRequired:
    case State::PasswordWrong:
    case State::PasswordOutdated:
    case State::Challenged:
        return name;
    case State::Joining:
        return Room::tr("Joining %1").arg(isolated(name));
    case State::Refused:
        return refusalTitle(status.refusal, name);
    case State::Lost:
        return Room::tr("Reconnecting...");
    case State::Removed:
        return Room::tr("You are not in %1 any more").arg(isolated(name));
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(const join::Status &status, const QString &name, const QString &successor)
{
    switch (status.state) {
    case State::Preview:
    case State::Joined:
    case State::Removed:
        return {};
    case State::Joining:
        return Room::tr("Asking the room to let you in...");
    case State::Challenged:
        return Room::tr("%1 wants to know that you are a person").arg(isolated(name));
    case State::PasswordRequired:
        return status.sent == join::Sent::Brought
            ? Room::tr("%1 needs another password than the one that came with the link or invitation")
                  .arg(isolated(name))
            : Room::tr("%1 needs a password").arg(isolated(name));
    case State::PasswordWrong:
        return Room::tr("That password was not accepted");
    case State::PasswordOutdated:
        return Room::tr("The saved password no longer works. It was probably changed");
    case State::Refused:
        return refusalText(status.refusal, successor);
    case State::Lost:
        return Room::tr("You will be back in the room as soon as the connection is.");
    }
    Q_UNREACHABLE_RETURN({});
}

Room::NextStep nextStep(const join::Status &status, const QString &successor)
{
    if (status.state != State::Refused)
        return Room::NextStep::None;
    switch (status.refusal) {
    case Refusal::NickTaken:
    case Refusal::NickNotAllowed:
        return Room::NextStep::ChangeNick;
    case Refusal::Gone:
        return successor.isEmpty() ? Room::NextStep::Forget : Room::NextStep::OpenSuccessor;
    case Refusal::MembersOnly:
        return Room::NextStep::AskForMembership;
    case Refusal::DoesNotExist:
    case Refusal::NoSuchRoom:
        return Room::NextStep::Create;
    case Refusal::CreationNotAllowed:
        return Room::NextStep::Browse;
    case Refusal::None:
    case Refusal::Password:
    case Refusal::Banned:
    case Refusal::Full:
    case Refusal::Locked:
    case Refusal::ServerNotFound:
    case Refusal::ServerTimeout:
    case Refusal::NoAnswer:
    case Refusal::NotConnected:
    case Refusal::NotHuman:
    case Refusal::Other:
        return Room::NextStep::TryAgain;
    }
    Q_UNREACHABLE_RETURN(Room::NextStep::None);
}

Room::NextStep otherStep(const join::Status &status)
{
    if (status.state != State::Refused)
        return Room::NextStep::None;
    if (status.refusal == Refusal::MembersOnly)
        return Room::NextStep::TryAgain;
    if (status.refusal == Refusal::NoSuchRoom || status.refusal == Refusal::Locked)
        return Room::NextStep::Browse;
    return status.refusal == Refusal::DoesNotExist ? Room::NextStep::Forget : Room::NextStep::None;
}

QString nextStepText(Room::NextStep step, join::State state)
{
    switch (step) {
    case Room::NextStep::None:
        return {};
    case Room::NextStep::TryAgain:
        return state == State::Removed ? Room::tr("Rejoin") : Room::tr("Try again");
    case Room::NextStep::ChangeNick:
        return Room::tr("Join");
    case Room::NextStep::OpenSuccessor:
        return Room::tr("Go to the new room");
    case Room::NextStep::AskForMembership:
        return Room::tr("Ask for membership...");
    case Room::NextStep::Create:
        return Room::tr("Create the room");
    case Room::NextStep::Browse:
        return Room::tr("Browse rooms...");
    case Room::NextStep::Forget:
        return Room::tr("Remove from list");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString removalSentence(const muc::Gone &gone)
{
    const bool known = !gone.actor.isEmpty();
    switch (gone.reason) {
    case muc::LeaveReason::Left:
    case muc::LeaveReason::Renamed:
        return Room::tr("The room ended your stay without telling why.");
    case muc::LeaveReason::Kicked:
        return known ? Room::tr("You were removed by %1.").arg(named(gone.actor))
                     : Room::tr("The room itself removed you. Perhaps your nickname is reserved.");
    case muc::LeaveReason::Banned:
        return known ? Room::tr("You were banned by %1.").arg(named(gone.actor))
                     : Room::tr("You were banned from the room.");
    case muc::LeaveReason::AffiliationChanged:
        return known ? Room::tr("%1 ended your membership, and the room is for members only.").arg(named(gone.actor))
                     : Room::tr("You are not a member any more, and the room is for members only.");
    case muc::LeaveReason::MembersOnly:
        return known ? Room::tr("%1 made the room one for members only, and you are not one.").arg(named(gone.actor))
                     : Room::tr("The room is for members only now, and you are not one.");
    case muc::LeaveReason::ServiceShutdown:
        return Room::tr("The room's server is shutting down.");
    case muc::LeaveReason::Error:
        return Room::tr("The room lost its connection to you.");
    case muc::LeaveReason::Destroyed:
        return Room::tr("The room was closed for good.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString removal(const muc::Gone &gone, bool byUs)
{
    const bool ownDeed = byUs && gone.reason == muc::LeaveReason::Destroyed;
    const QString sentence = ownDeed ? Room::tr("You destroyed the room.") : removalSentence(gone);
    return gone.text.isEmpty() ? sentence : Room::tr("%1 Reason: %2").arg(sentence, isolated(gone.text));
}

Room::NextStep stepAfter(const muc::Gone &gone)
{
    if (gone.reason == muc::LeaveReason::Destroyed)
        return gone.successor.isEmpty() ? Room::NextStep::None : Room::NextStep::OpenSuccessor;
    if (gone.reason == muc::LeaveReason::MembersOnly || gone.reason == muc::LeaveReason::AffiliationChanged)
        return Room::NextStep::AskForMembership;
    // Nobody did it: the room keeps the nick for somebody, or wants us to have the one that we registered.
    const bool byRoom = gone.reason == muc::LeaveReason::Kicked && gone.actor.isEmpty();
    return byRoom ? Room::NextStep::ChangeNick : Room::NextStep::TryAgain;
}

QString remark(muc::Remark remark, const QString &nick)
{
    switch (remark) {
    case muc::Remark::ConfigurationChanged:
        return Room::tr("The room's settings were changed.");
    case muc::Remark::AddressesVisible:
        return Room::tr("Everybody in this room can see your real address.");
    case muc::Remark::AddressesHidden:
        return Room::tr("Real addresses are hidden from ordinary people in this room now.");
    case muc::Remark::LoggingOn:
        return Room::tr("Conversations in this room are recorded publicly.");
    case muc::Remark::LoggingOff:
        return Room::tr("Conversations in this room are not recorded publicly any more.");
    case muc::Remark::NickAssigned:
        return Room::tr("The room calls you %1.").arg(named(nick));
    }
    Q_UNREACHABLE_RETURN({});
}

QString subjectChange(const muc::Subject &subject)
{
    const QString nick = subject.nick.isEmpty() ? Room::tr("The room") : named(subject.nick);
    return subject.text.isEmpty() ? Room::tr("%1 removed the subject.").arg(nick)
                                  : Room::tr("%1 changed the subject: %2").arg(nick, isolated(subject.text));
}

static QString withServersWords(const QString &sentence, const StanzaError &error)
{
    return error.text.isEmpty() ? sentence : Room::tr("%1 The server says: %2").arg(sentence, isolated(error.text));
}

QString subjectRefusal(const StanzaError &error)
{
    const QString sentence = error.condition == ErrorCondition::Forbidden
        ? Room::tr("You may not change the subject of this room.")
        : Room::tr("The room did not take the new subject.");
    return withServersWords(sentence, error);
}

QString nickRefusal(const muc::Refused &refused)
{
    const QString sentence = refused.refusal == Refusal::NickTaken
        ? Room::tr("Somebody else has the nickname %1, or has reserved it.").arg(named(refused.nick))
        : Room::tr("The room does not allow the nickname %1.").arg(named(refused.nick));
    return withServersWords(sentence, refused.error);
}

QString inviteRefusal(const QString &who, const StanzaError &error)
{
    const QString sentence =
        error.condition == ErrorCondition::NotAllowed || error.condition == ErrorCondition::Forbidden
        ? Room::tr("You may not invite people to this room, so %1 was not invited.").arg(isolated(who))
        : Room::tr("The invitation did not reach %1.").arg(isolated(who));
    return withServersWords(sentence, error);
}

QString voiceRefusal(const StanzaError &error)
{
    const QString sentence = error.condition == ErrorCondition::ResourceConstraint
        ? Room::tr("You have asked to speak a short while ago. Wait before you ask again.")
        : Room::tr("The room did not pass on that you want to speak.");
    return withServersWords(sentence, error);
}

QString bounce(const StanzaError &error)
{
    QString sentence = Room::tr("The room did not deliver it.");
    if (error.condition == ErrorCondition::Forbidden)
        sentence = Room::tr("You may not speak in this room.");
    else if (error.condition == ErrorCondition::NotAcceptable)
        sentence = Room::tr("The room says that you are not inside.");
    else if (error.condition == ErrorCondition::PolicyViolation
             || error.condition == ErrorCondition::ResourceConstraint)
        sentence = Room::tr("That is against the room's limits.");
    return withServersWords(sentence, error);
}

QString failure(const IqFailure &failure)
{
    switch (failure.kind) {
    case IqFailure::Kind::TimedOut:
        return Room::tr("The server did not answer.");
    case IqFailure::Kind::Disconnected:
        return Room::tr("The connection broke.");
    case IqFailure::Kind::Refused:
        return failure.error.text.isEmpty() ? Room::tr("The server refused.")
                                            : Room::tr("The server refused: %1").arg(isolated(failure.error.text));
    }
    Q_UNREACHABLE_RETURN({});
}

QString keychainProblem(KeychainState state)
{
    switch (state) {
    case KeychainState::Found:
        return {};
    case KeychainState::Absent:
    case KeychainState::NoService:
        return Room::tr("There is no keychain service here. The password is remembered until you quit.");
    case KeychainState::Locked:
        return Room::tr("The keychain is locked. The password is remembered until you quit.");
    case KeychainState::Refused:
        return Room::tr("The keychain refused. The password is remembered until you quit.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nickProblem(const QString &nick)
{
    switch (parlour::nickProblem(nick)) {
    case NickProblem::None:
        return {};
    case NickProblem::Empty:
        return Room::tr("Type a nickname.");
    case NickProblem::TooLong:
        return Room::tr("That nickname is too long.");
    case NickProblem::NotAllowed:
        return Room::tr("That nickname has a character that rooms do not accept, such as an emoji.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::roomtexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connections between the parts of a room.
#include "model/room/room.h"
#include "protocol/text/foreign.h"

namespace parlour {

using join::State;

void Room::connectOccupancy()
{
    connect(&m_parts.occupancy, &Occupancy::changed, this, &Room::onStateChanged);
    connect(&m_parts.occupancy, &Occupancy::changed, this, &Room::stateChanged);
    connect(&m_parts.occupancy, &Occupancy::changed, &m_parts.occupancy, &Occupancy::refreshInside);
    connect(m_parts.conversation.timeline(), &TimelineModel::countChanged, &m_parts.occupancy,
            [this] { m_parts.occupancy.setHasMessages(m_parts.conversation.timeline()->count() > 0); });
    connect(&m_parts.occupancy, &Occupancy::selfChanged, this, &Room::onSelfChanged);
    connect(&m_parts.occupancy, &Occupancy::selfChanged, &m_parts.subject, &RoomSubject::changeableChanged);
    connect(&m_parts.occupancy, &Occupancy::selfChanged, &m_parts.voice, &VoiceRequests::selfChanged);
    connect(&m_parts.occupancy, &Occupancy::selfChanged, &m_parts.ownership, &RoomOwnership::standingChanged);
    connect(&m_parts.occupancy, &Occupancy::nickSettled, this, [this] { m_parts.ownNicks.add(nick()); });
    connect(&m_parts.occupancy, &Occupancy::refused, this, &Room::refused);
    connect(&m_parts.occupancy, &Occupancy::told, this, &Room::notice);
    connect(&m_parts.rejoin, &Rejoin::due, this, &Room::comeBack);
    connect(&m_parts.selfPing, &SelfPing::answered, &m_parts.privateChats, &PrivateChats::caughtUp);
    connect(&m_parts.selfPing, &SelfPing::letIn, this, [this](const QString &nick) {
        const auto self = m_parts.people.occupants().find(nick);
        muc::Present present;
        present.occupant = self.value_or(muc::Occupant {});
        if (self && state() == State::Joining && nick == this->nick())
            entered(present);
    });
    connect(&m_parts.unwanted, &UnwantedRoom::leaving, &m_parts.occupancy, &Occupancy::sendLeave);
    connect(&m_parts.selfPing, &SelfPing::inside, &m_parts.channel, &RoomChannel::areInside);
    connect(&m_parts.selfPing, &SelfPing::outside, this, [this] {
        notice(tr("The room no longer knew you. Parlour is joining it again."));
        m_parts.occupancy.apply(join::StreamLost {});
        m_parts.channel.wereOutside();
        m_parts.rejoin.now();
    });
}

void Room::connectJoining()
{
    connect(&m_parts.probe, &RefusalProbe::explained, &m_parts.occupancy,
            [this](join::Refusal refusal) { m_parts.occupancy.refuse(refusal); });
    connect(&m_parts.probe, &RefusalProbe::described, &m_parts.details, &RoomDetails::apply);
    connect(&m_parts.password, &RoomPassword::another, this, [this] {
        if (state() == State::Joining)
            begin(m_parts.occupancy.cause());
    });
    connect(&m_parts.password, &RoomPassword::exhausted, this, [this] {
        if (state() == State::Joining)
            m_parts.occupancy.refuse(join::Refusal::Password);
    });
    connect(&m_parts.challenge, &RoomChallenge::asked, &m_parts.occupancy,
            [this] { m_parts.occupancy.apply(join::Asked {}); });
    connect(&m_parts.challenge, &RoomChallenge::accepted, &m_parts.occupancy,
            [this] { m_parts.occupancy.apply(join::Answered {}); });
    connect(&m_parts.challenge, &RoomChallenge::rejected, &m_parts.occupancy,
            [this](const QString &words, bool answered) {
                m_parts.occupancy.refuse(answered ? join::Refusal::NotHuman : join::Refusal::NoAnswer, words);
            });
}

void Room::connectDetails()
{
    connect(&m_parts.details, &RoomDetails::learned, this, &Room::learn);
    connect(&m_parts.details, &RoomDetails::unanswered, &m_parts.archive, [this](bool isUnable) {
        if (isUnable)
            m_parts.channel.setKeepsIds(false);
        m_parts.acts.setVouches(m_parts.details.info().occupantIds);
        if (!m_parts.archive.isArchiveKnown())
            m_parts.archive.setArchived(false);
        m_parts.privateChats.setInfo(m_parts.details.info());
    });
    connect(&m_parts.details, &RoomDetails::changed, this, &Room::tellStanding);
    connect(&m_parts.details, &RoomDetails::changed, this, [this] {
        if (state() == State::Refused) // There may be another nickname to suggest, or somebody to ask.
            Q_EMIT stateChanged();
    });
    connect(&m_parts.details, &RoomDetails::ownNameChanged, this, [this](const QString &before) {
        if (!before.isEmpty() && state() == State::Joined)
            notice(tr("This room is now called %1. Before, it was %2.")
                       .arg(isolated(m_parts.details.ownName()), isolated(before)));
    });
    connect(&m_parts.avatar, &RoomAvatar::changed, &m_parts.details, &RoomDetails::refresh);
    connect(&m_parts.registration, &RoomRegistration::registered, &m_parts.details, &RoomDetails::setReservedNick);
}

void Room::learn(const muc::RoomInfo &before)
{
    const auto &info = m_parts.details.info();
    m_parts.channel.setKeepsIds(info.stableIds); // Before anything in doubt is given up.
    m_parts.channel.setInfo(info);
    m_parts.cleanup.setModerates(info.moderates);
    m_parts.cleanup.speakers().setIdsTrusted(info.occupantIds);
    m_parts.acts.setVouches(info.occupantIds); // Before the archive is read.
    m_parts.archive.setArchived(info.archived);
    m_parts.avatar.apply(info);
    m_parts.privateChats.setInfo(info);
    m_parts.subject.setForAll(info.subjectForAll);
    m_parts.people.setInfo(info);
    m_parts.preferences.setPrivate(info.membersOnly);
    const bool closed = info.membersOnly && before.known && !before.membersOnly;
    if (closed && state() == State::Joined)
        m_parts.people.callRoll(m_parts.occupancy.presence());
}

/// Connects private chats and the ignored people to the room and its occupants.
void Room::connectParts()
{
    connect(&m_parts.people, &RoomPeople::told, this, &Room::notice);
    connect(&m_parts.people, &RoomPeople::left, &m_parts.voice, &VoiceRequests::forget);
    connect(&m_parts.people, &RoomPeople::renamed, &m_parts.voice, &VoiceRequests::rename);
    m_parts.privateChats.restore();
    m_parts.privateChats.setIgnored(
        [this](const muc::Identity &person) { return m_parts.people.ignored()->contains(person); });
    connect(this, &Room::stateChanged, &m_parts.privateChats, [this] { m_parts.privateChats.follow(state()); });
    connect(&m_parts.privateChats, &PrivateChats::outside, &m_parts.selfPing, &SelfPing::ask);
    connect(m_parts.people.ignored(), &IgnoreList::changed, &m_parts.privateChats, &PrivateChats::reconsider);
    connect(m_parts.people.ignored(), &IgnoreList::applied, &m_parts.privateChats, &PrivateChats::tellIgnored);
    connect(&m_parts.people, &RoomPeople::missing, &m_parts.privateChats, &PrivateChats::left);
    m_parts.conversation.window()->setFilter(
        [this](const timeline::Entry &entry) { return m_parts.people.ignored()->withholds(entry); },
        [this] { return !m_parts.people.ignored()->people().isEmpty(); });
    connect(m_parts.people.ignored(), &IgnoreList::applied, m_parts.conversation.readState(), &ReadState::reconsider);
    connect(m_parts.people.ignored(), &IgnoreList::changed, m_parts.conversation.last(), &LastMessage::look);
    connect(m_parts.people.ignored(), &IgnoreList::applied, m_parts.conversation.window(), &TimelineWindow::refill);
    connect(&m_parts.channel, &RoomChannel::silent, &m_parts.selfPing, &SelfPing::ask);
    connect(&m_parts.conversation.sendQueue(), &SendQueue::restored, this, &Room::lookUpDoubtful);
    connect(&m_parts.archive, &ArchiveSync::progressed, this, &Room::settleDoubts);
    connect(&m_parts.archive, &ArchiveSync::unknowable, this,
            [this] { notice(tr("Some messages from while you were away may be missing here.")); });
    connect(&m_parts.conversation, &Conversation::heard, &m_parts.preferences,
            [this](const timeline::Entry &entry) { m_parts.preferences.heard(entry.time); });
    connect(&m_parts.sentInvitations, &SentInvitations::told, this, &Room::notice);
    connect(&m_parts.affiliations, &Affiliations::inviteWanted, this, [this](const QString &address) {
        if (const QString problem = m_parts.sentInvitations.invite(address, {}, true); !problem.isEmpty())
            notice(problem);
    });
    connect(&m_parts.subject, &RoomSubject::told, this, &Room::notice);
    connect(&m_parts.voice, &VoiceRequests::told, this, &Room::notice);
    connect(&m_parts.commands, &RoomCommands::told, this, &Room::notice);
    connect(&m_parts.commands, &RoomCommands::nickWanted, &m_parts.occupancy, &Occupancy::changeNick);
    connect(&m_parts.commands, &RoomCommands::joinWanted, this, &Room::joinWanted);
    connect(&m_parts.commands, &RoomCommands::leaveWanted, this, qOverload<>(&Room::leave));
}

void Room::connectOwnership()
{
    connect(&m_parts.ownership, &RoomOwnership::told, this, &Room::notice);
    connect(&m_parts.ownership, &RoomOwnership::described, &m_parts.details, &RoomDetails::apply);
    connect(&m_parts.ownership, &RoomOwnership::obscured, &m_parts.details, &RoomDetails::refreshSoon);
    connect(&m_parts.ownership, &RoomOwnership::cancelled, this, [this] {
        m_parts.people.clear();
        m_parts.password.drop();
        m_parts.password.forget();
        m_parts.occupancy.end(tr("The room was deleted, because its creation was cancelled."));
        notice(m_parts.occupancy.end().farewell);
        m_parts.rejoin.giveUp();
    });
    connect(m_parts.ownership.destruction(), &Destruction::done, this, [this](const muc::Gone &end) {
        if (state() == State::Joined) // Most rooms tell those inside first.
            removed(end);
    });
}

void Room::onStateChanged()
{
    const bool isInside = state() == State::Joined;
    const bool isOnTheWay = m_parts.occupancy.isOnTheWay();
    const bool isLost = state() == State::Lost;
    if (!isOnTheWay) {
        m_parts.probe.stop();
        m_parts.challenge.stop();
    } else if (state() != State::Challenged) {
        m_parts.challenge.clear();
    }
    // Only the nickname was wrong: all else that was entered goes with the next one.
    if (!isInside && !isOnTheWay && !isLost && !join::isAboutNick(m_parts.occupancy.refusal()))
        m_parts.password.drop();
    if (!isInside) {
        m_parts.selfPing.stop();
        m_parts.acts.clear();
        m_parts.channel.close();
        m_parts.people.stop();
        m_parts.voice.selfChanged();
    }
    if (!isInside && !isLost) {
        m_parts.archive.stop();
        m_parts.registration.forgetRequests();
    }
}

void Room::onSelfChanged()
{
    m_parts.details.setAffiliation(m_parts.occupancy.self().affiliation);
    m_parts.registration.setAffiliation(m_parts.occupancy.self().affiliation);
    m_parts.people.setSelf(nick());
    tellStanding();
}

void Room::tellStanding()
{
    const bool isMember = state() == State::Joined || state() == State::Lost;
    m_parts.affiliations.setStanding(isMember ? m_parts.occupancy.self().affiliation : muc::Affiliation::None,
                                     m_parts.details.info().nonAnonymous);
}

} // namespace parlour

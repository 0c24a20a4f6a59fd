// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each part of a room does about the others.
#include "model/room/room.h"
#include "protocol/text/foreign.h"

namespace parlour {

using join::State;

void Room::connectOccupancy()
{
    connect(&m_occupancy, &Occupancy::changed, this, &Room::onStateChanged);
    connect(&m_occupancy, &Occupancy::changed, this, &Room::stateChanged);
    connect(&m_occupancy, &Occupancy::selfChanged, this, &Room::onSelfChanged);
    connect(&m_occupancy, &Occupancy::selfChanged, &m_subject, &RoomSubject::changeableChanged);
    connect(&m_occupancy, &Occupancy::selfChanged, &m_voice, &VoiceRequests::selfChanged);
    connect(&m_occupancy, &Occupancy::selfChanged, &m_ownership, &RoomOwnership::standingChanged);
    connect(&m_occupancy, &Occupancy::refused, this, &Room::onRefused);
    connect(&m_occupancy, &Occupancy::told, this, &Room::notice);
    connect(&m_rejoin, &Rejoin::due, this, &Room::comeBack);
    connect(&m_probe, &RefusalProbe::explained, &m_occupancy,
            [this](join::Refusal refusal) { m_occupancy.refuse(refusal); });
    connect(&m_password, &RoomPassword::another, this, [this] {
        if (state() == State::Joining)
            begin(m_occupancy.cause());
    });
    connect(&m_password, &RoomPassword::exhausted, this, [this] {
        if (state() == State::Joining)
            m_occupancy.refuse(join::Refusal::Password);
    });
    connect(&m_challenge, &RoomChallenge::asked, &m_occupancy, [this] { m_occupancy.apply(join::Asked {}); });
    connect(&m_challenge, &RoomChallenge::accepted, &m_occupancy, [this] { m_occupancy.apply(join::Answered {}); });
    connect(&m_challenge, &RoomChallenge::rejected, &m_occupancy, [this](const QString &words, bool answered) {
        m_occupancy.refuse(answered ? join::Refusal::NotHuman : join::Refusal::NoAnswer, words);
    });
    connect(&m_selfPing, &SelfPing::answered, &m_privateChats, &PrivateChats::caughtUp);
    connect(&m_selfPing, &SelfPing::inside, &m_outgoing, &Outgoing::areInside);
    connect(&m_selfPing, &SelfPing::outside, this, [this] {
        notice(tr("The room no longer knew you. Parlour goes in again."));
        m_occupancy.apply(join::StreamLost {});
        m_outgoing.wereOutside();
        m_rejoin.now();
    });
}

void Room::connectDetails()
{
    connect(&m_details, &RoomDetails::learned, this, &Room::learn);
    connect(&m_details, &RoomDetails::unanswered, &m_catchUp, [this] { m_catchUp.setArchived(false); });
    connect(&m_details, &RoomDetails::changed, this, &Room::tellStanding);
    connect(&m_details, &RoomDetails::changed, this, &Room::nameChanged);
    connect(&m_details, &RoomDetails::changed, this, [this] {
        if (state() == State::Refused) // There may be another nickname to suggest, or somebody to ask.
            Q_EMIT stateChanged();
    });
    connect(&m_details, &RoomDetails::ownNameChanged, this, [this](const QString &before) {
        if (!before.isEmpty() && state() == State::Joined)
            notice(tr("This room is now called %1. Before, it was %2.")
                       .arg(isolated(m_details.ownName()), isolated(before)));
    });
    connect(&m_avatar, &RoomAvatar::changed, &m_details, &RoomDetails::refresh);
    connect(&m_registration, &RoomRegistration::registered, &m_details, &RoomDetails::setReservedNick);
}

void Room::learn(const muc::RoomInfo &before)
{
    const auto &info = m_details.info();
    m_catchUp.setArchived(info.archived);
    m_avatar.learn(info);
    m_privateChats.setInfo(info);
    m_subject.setForAll(info.subjectForAll);
    m_people.setInfo(info);
    const bool closed = info.membersOnly && before.known && !before.membersOnly;
    if (closed && state() == State::Joined)
        m_people.callRoll(m_occupancy.presence());
}

/// Private conversations, and whom we ignore, follow what the room and its people do.
void Room::connectPeople()
{
    connect(&m_people, &RoomPeople::told, this, &Room::notice);
    connect(&m_people, &RoomPeople::left, &m_voice, &VoiceRequests::forget);
    connect(&m_people, &RoomPeople::renamed, &m_voice, &VoiceRequests::rename);
    m_privateChats.restore();
    m_privateChats.setIgnored([this](const muc::Identity &person) { return m_people.ignored()->contains(person); });
    connect(this, &Room::stateChanged, &m_privateChats, [this] { m_privateChats.follow(state()); });
    connect(&m_privateChats, &PrivateChats::outside, &m_selfPing, &SelfPing::ask);
    connect(m_people.ignored(), &IgnoreList::changed, &m_privateChats, &PrivateChats::reconsider);
    connect(&m_people, &RoomPeople::missing, &m_privateChats, &PrivateChats::left);
}

void Room::connectParts()
{
    connect(&m_outgoing, &Outgoing::silent, &m_selfPing, &SelfPing::ask);
    connect(&m_outgoing, &Outgoing::diskFailed, this, &Room::notice);
    connect(&m_outgoing, &Outgoing::restored, this, &Room::lookUpDoubtful);
    connect(&m_catchUp, &CatchUp::finished, this, &Room::caughtUp);
    connect(&m_invitees, &Invitees::told, this, &Room::notice);
    connect(&m_affiliations, &Affiliations::inviteWanted, this, [this](const QString &address) {
        if (const QString problem = m_invitees.invite(address, {}, true); !problem.isEmpty())
            notice(problem);
    });
    connect(&m_subject, &RoomSubject::told, this, &Room::notice);
    connect(&m_voice, &VoiceRequests::told, this, &Room::notice);
    connect(&m_composer, &Composer::said, this, &Room::send);
    connect(&m_composer, &Composer::told, this, &Room::notice);
    connect(&m_composer, &Composer::nickWanted, &m_occupancy, &Occupancy::changeNick);
    connect(&m_composer, &Composer::joinWanted, this, &Room::joinWanted);
    connect(&m_composer, &Composer::leaveWanted, this, qOverload<>(&Room::leave));
}

void Room::connectOwnership()
{
    connect(&m_ownership, &RoomOwnership::told, this, &Room::notice);
    connect(&m_ownership, &RoomOwnership::reconfigured, &m_details, &RoomDetails::refresh);
    connect(&m_ownership, &RoomOwnership::protectionTold, &m_details, &RoomDetails::setPasswordProtected);
    connect(&m_ownership, &RoomOwnership::cancelled, this, [this] {
        m_people.clear();
        m_password.drop();
        m_password.forget();
        m_occupancy.end(tr("The room was deleted, because its creation was cancelled."));
        notice(m_occupancy.end().farewell);
        m_rejoin.giveUp();
    });
    connect(m_ownership.destruction(), &Destruction::done, this, [this](const muc::Gone &end) {
        if (state() == State::Joined) // Most rooms tell those inside first.
            removed(end);
    });
}

void Room::onStateChanged()
{
    const bool isInside = state() == State::Joined;
    const bool isOnTheWay = m_occupancy.isOnTheWay();
    const bool isLost = state() == State::Lost;
    if (!isOnTheWay) {
        m_probe.stop();
        m_challenge.stop();
    } else if (state() != State::Challenged) {
        m_challenge.clear();
    }
    // Only the nickname was wrong: whatever else was entered goes with the next one.
    const auto refusal = m_occupancy.refusal();
    const bool nickRefused = refusal == join::Refusal::NickTaken || refusal == join::Refusal::NickNotAllowed;
    if (!isInside && !isOnTheWay && !isLost && !nickRefused)
        m_password.drop();
    if (!isInside) {
        m_selfPing.stop();
        m_outgoing.close();
        m_people.stop();
    }
    if (!isInside && !isLost) {
        m_catchUp.stop();
        m_registration.forgetRequests();
    }
}

void Room::onSelfChanged()
{
    m_details.setAffiliation(m_occupancy.self().affiliation);
    m_registration.setAffiliation(m_occupancy.self().affiliation);
    m_people.setSelf(nick());
    tellStanding();
}

void Room::tellStanding()
{
    const bool isMember = state() == State::Joined || state() == State::Lost;
    m_affiliations.setStanding(isMember ? m_occupancy.self().affiliation : muc::Affiliation::None,
                               m_details.info().nonAnonymous);
}

} // namespace parlour

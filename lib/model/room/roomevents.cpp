// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The handlers of a room's events.
#include "model/room/roomevents.h"

#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/muc/answer.h"

namespace parlour {

using join::State;

void Room::receive(const QDomElement &stanza)
{
    receive(muc::told(stanza, m_parts.place.account, [](const Jid &) { return true; }));
}

/// Returns whether only a room that lets somebody in sends this.
static bool isWorkOnAJoin(const muc::Meaning &meaning)
{
    return std::holds_alternative<muc::Present>(meaning) || std::holds_alternative<muc::Message>(meaning)
        || std::holds_alternative<muc::Subject>(meaning);
}

void Room::receive(const muc::Told &told)
{
    if (told.by != m_parts.place.room)
        return;
    if (state() == State::Joined)
        m_parts.selfPing.heard();
    else if (m_parts.occupancy.isOnTheWay() && isWorkOnAJoin(told.meaning))
        m_parts.occupancy.heard();
    std::visit(Events {*this}, told.meaning);
    m_parts.privateChats.apply(told.meaning);
}

void Room::Events::operator()(const muc::Present &event) const
{
    const auto &occupants = room.m_parts.people.occupants();
    const auto isAnothers = [&occupants](const QString &nick) { return occupants.find(nick).has_value(); };
    if (room.m_parts.occupancy.isAnswer(event, isAnothers))
        return room.entered(event);
    const auto &occupant = event.occupant;
    if (!event.self && occupant.nick != room.nick())
        used();
    if (!room.m_parts.occupancy.isInside() && !room.m_parts.occupancy.isOnTheWay())
        return;
    const bool isNews = room.state() == State::Joined; // Else they were here before us.
    const auto known = isNews ? occupants.find(occupant.nick) : std::nullopt;
    room.m_parts.people.apply(event);
    room.m_parts.cleanup.speakers().see(muc::identity(occupant));
    const bool isTold = isNews && (known || !event.self);
    if (const auto change = isTold ? muc::change(known, occupant) : std::nullopt)
        room.m_parts.people.comings()->apply(*change);
    room.m_parts.affiliations.apply({occupant.address, occupant.affiliation, {}, {}});
    if (muc::hasVoice(occupant.role))
        room.m_parts.voice.forget(occupant.nick);
    if (occupant.nick != room.nick()) // Another nick of ours is announced by 303 first.
        return;
    if (room.state() == State::Joined)
        room.m_parts.occupancy.apply(occupant);
    else // It need not be the answer: somebody else may have that nick, or another session of ours.
        room.m_parts.selfPing.knock(occupant.nick);
}

void Room::Events::operator()(const muc::Claim &claim) const
{
    if (room.m_parts.occupancy.isAnswer(claim))
        room.entered(claim.present);
}

void Room::Events::used() const
{
    room.m_parts.unwanted.use();
    room.m_parts.ownership.noteOthers();
}

/// Enters: we hear what is said inside, so we are inside, though the room has not told us so. `isCertain`: also where
/// it has not told that there is an occupant with our nick.
void Room::Events::overheard(bool isCertain) const
{
    const auto self = room.m_parts.people.occupants().find(room.nick());
    if (room.state() != State::Joining || (!self && !isCertain))
        return;
    muc::Present present;
    present.occupant.role = muc::Role::Participant;
    if (self)
        present.occupant = *self;
    present.occupant.nick = room.nick();
    room.entered(present);
}

void Room::Events::operator()(const muc::Gone &event) const
{
    if (event.reason == muc::LeaveReason::Renamed && !event.newNick.isEmpty())
        return renamed(event);
    const bool isOurNick = event.nick == room.nick();
    const bool self = isOurNick && muc::whose(event, room.m_parts.place.stream.jid()) == muc::Whose::Ours;
    if (isOurNick && !self)
        room.m_parts.selfPing.doubt();
    if (self && room.m_parts.ownership.isCancelled())
        return; // RoomOwnership::cancelled() follows.
    if (self && room.state() == State::Joined)
        return room.removed(event);
    if (event.reason == muc::LeaveReason::Banned)
        room.m_parts.affiliations.apply({event.address, muc::Affiliation::Outcast, {}, event.text});
    if (event.reason == muc::LeaveReason::AffiliationChanged)
        room.m_parts.affiliations.apply({event.address, muc::Affiliation::None, {}, {}});
    if (isOurNick)
        return;
    noteGone(event);
    room.m_parts.people.apply(event);
}

/// Notes that an occupant is gone, or has another nick.
void Room::Events::noteGone(const muc::Gone &event) const
{
    if (room.state() == State::Joined && room.m_parts.people.occupants().find(event.nick))
        room.m_parts.people.comings()->apply(muc::change(event));
}

void Room::Events::renamed(const muc::Gone &event) const
{
    const bool isOurNick = event.nick == room.nick();
    const bool self = isOurNick
        && (room.m_parts.occupancy.wants(event.newNick)
            || muc::whose(event, room.m_parts.place.stream.jid()) == muc::Whose::Ours);
    if (isOurNick && !self)
        room.m_parts.selfPing.doubt();
    noteGone(event);
    room.m_parts.people.apply(event);
    if (!self)
        return;
    room.m_parts.occupancy.rename(event.newNick);
    room.talk();
}

void Room::Events::operator()(const muc::Refused &event) const
{
    if (room.state() == State::Joined && !room.m_parts.occupancy.denies(event))
        room.m_parts.selfPing.doubt(); // No room refuses its occupants like that.
    if (!room.m_parts.occupancy.apply(event))
        return;
    const bool isPassword = event.refusal == join::Refusal::Password;
    if (isPassword && room.state() == State::Challenged)
        return room.m_parts.occupancy.refuse(
            join::Refusal::NotHuman); // ejabberd's word for a wrong answer, or for none.
    if (isPassword)
        return room.m_parts.password.refused();
    if (event.refusal == join::Refusal::Banned || event.refusal == join::Refusal::CreationNotAllowed)
        return room.m_parts.probe.explain(event.refusal, room.m_parts.details.isFresh());
    room.m_parts.occupancy.refuse(event.refusal);
}

void Room::Events::operator()(const muc::Subject &event) const
{
    overheard(true);
    if (!event.text.isEmpty() && !room.m_historyEnded)
        used();
    room.m_parts.unwanted.ended(event.text);
    const bool live = std::exchange(room.m_historyEnded, true);
    room.m_parts.conversation.endHistory();
    room.m_parts.subject.apply(event, live);
}

void Room::Events::operator()(const muc::ConfigChanged &event) const
{
    for (const auto remark : room.m_parts.remarks.inside(event.remarks))
        room.notice(roomtexts::remark(remark, room.nick()));
    if (!room.m_parts.avatar.isEcho())
        room.m_parts.ownership.changedByOthers();
    if (!room.m_parts.ownership.isConfiguring()) // Then the room is queried when that is done.
        room.m_parts.details.refreshSoon();
}

void Room::Events::operator()(const muc::MessageFailed &event) const
{
    if (room.m_parts.sentInvitations.bounced(event.id, event.error) || room.m_parts.voice.bounced(event)
        || room.m_parts.subject.bounced(event))
        return;
    room.m_parts.channel.bounce(event);
    room.m_parts.selfPing.doubt();
}

void Room::Events::operator()(const muc::Declined &declined) const
{
    if (room.state() == State::Joined)
        room.m_parts.sentInvitations.apply(declined);
}

void Room::Events::operator()(const registration::Request &request) const
{
    if (room.state() == State::Joined)
        room.m_parts.registration.apply(request);
}

void Room::Events::operator()(const captcha::Challenge &question) const
{
    if (room.m_parts.occupancy.isJoin(question.joinId))
        room.m_parts.challenge.apply(question);
}

} // namespace parlour

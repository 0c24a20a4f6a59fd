// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a room says, and what becomes of it.
#include "model/room/room.h"
#include "model/room/roomtexts.h"

namespace parlour {

using join::State;

/// One function for each kind of event.
struct Room::Events
{
    Room &room;

    void operator()(const muc::Present &event) const;
    void operator()(const muc::Gone &event) const;
    void operator()(const muc::Refused &event) const;
    void operator()(const muc::Message &event) const;
    void operator()(const muc::Archived &event) const;
    void operator()(const muc::Subject &event) const;
    void operator()(const muc::ConfigChanged &event) const;
    void operator()(const muc::MessageFailed &event) const;
    void operator()(const muc::PrivateMessage &message) const { room.m_privateChats.receive(message); }
    void operator()(const muc::PrivateFailure &failure) const { room.m_privateChats.bounce(failure); }
    void operator()(const muc::Declined &declined) const;
    void operator()(const muc::Affiliate &news) const { room.m_affiliations.hear(news); }
    void operator()(const muc::VoiceRequest &request) const { room.m_voice.apply(request); }
    void operator()(const registration::Request &request) const;
    void operator()(const captcha::Challenge &question) const;
    void operator()(const muc::PictureAnnounced &picture) const { room.m_avatar.hear(picture.hash); }
    void operator()(const muc::Invitation &) const { } ///< The account's: one need not have the room.
    void operator()(const muc::Nothing &) const { }

private:
    void renamed(const muc::Gone &event) const;
};

void Room::receive(const QDomElement &stanza)
{
    receive(muc::told(stanza, m_place.account, [](const Jid &) { return true; }));
}

void Room::receive(const muc::Told &told)
{
    if (told.by != m_address)
        return;
    if (state() == State::Joined)
        m_selfPing.heard();
    std::visit(Events {*this}, told.meaning);
    m_privateChats.heed(told.meaning);
}

void Room::Events::operator()(const muc::Present &event) const
{
    if (room.m_occupancy.isAnswer(event))
        return room.entered(event);
    if (!room.m_occupancy.isInside() && !room.m_occupancy.isOnTheWay())
        return;
    const auto &occupant = event.occupant;
    room.m_people.apply(event);
    room.m_affiliations.hear({occupant.address, occupant.affiliation, {}, {}});
    if (occupant.role >= muc::Role::Participant)
        room.m_voice.forget(occupant.nick);
    if (event.self && occupant.nick == room.nick()) // Another nick of ours is announced by 303 first.
        room.m_occupancy.apply(occupant);
}

void Room::Events::operator()(const muc::Gone &event) const
{
    if (event.reason == muc::LeaveReason::Renamed && !event.newNick.isEmpty())
        return renamed(event);
    // ejabberd's destroy carries no 110; another session under the same nick leaves without it, too.
    const bool self = event.nick == room.nick() && (event.self || event.reason == muc::LeaveReason::Destroyed);
    if (self && room.m_ownership.isCancelled())
        return; // RoomOwnership::cancelled() follows.
    if (self && room.state() == State::Joined)
        return room.removed(event);
    if (event.reason == muc::LeaveReason::Banned)
        room.m_affiliations.hear({event.address, muc::Affiliation::Outcast, {}, event.text});
    if (event.reason == muc::LeaveReason::AffiliationChanged)
        room.m_affiliations.hear({event.address, muc::Affiliation::None, {}, {}});
    if (event.nick != room.nick())
        room.m_people.apply(event);
}

void Room::Events::renamed(const muc::Gone &event) const
{
    room.m_people.apply(event);
    if (!event.self || event.nick != room.nick())
        return;
    room.m_occupancy.rename(event.newNick);
    room.talk();
}

void Room::Events::operator()(const muc::Refused &event) const
{
    if (!room.m_occupancy.apply(event))
        return;
    const bool isPassword = event.refusal == join::Refusal::Password;
    if (isPassword && room.state() == State::Challenged)
        return room.m_occupancy.refuse(join::Refusal::NotHuman); // ejabberd's word for a wrong answer, or for none.
    if (isPassword)
        return room.m_password.refused();
    if (event.refusal == join::Refusal::Banned || event.refusal == join::Refusal::CreationNotAllowed)
        return room.m_probe.explain(event.refusal);
    room.m_occupancy.refuse(event.refusal);
}

void Room::Events::operator()(const muc::Message &event) const
{
    // ejabberd hands on what an occupant says of the time in the room's name, live and in the history: now is never past.
    muc::Message message = event;
    if (room.m_historyEnded)
        message.sentAt.reset();
    room.hear(message);
}

void Room::Events::operator()(const muc::Archived &event) const
{
    if (room.m_catchUp.expects(event.queryId))
        room.hear(event.message);
}

void Room::Events::operator()(const muc::Subject &event) const
{
    const bool live = std::exchange(room.m_historyEnded, true);
    room.m_catchUp.historyEnded();
    room.m_subject.apply(event, live);
}

void Room::Events::operator()(const muc::ConfigChanged &event) const
{
    for (const auto remark : event.remarks)
        room.notice(roomtexts::remark(remark, room.nick()));
    if (!room.m_avatar.isEcho())
        room.m_ownership.changedByOthers();
    room.m_details.refreshSoon();
}

void Room::Events::operator()(const muc::MessageFailed &event) const
{
    if (room.m_invitees.noteBounce(event.id, event.error) || room.m_voice.bounced(event)
        || room.m_subject.bounced(event))
        return;
    room.m_outgoing.bounce(event);
    room.m_selfPing.doubt();
}

void Room::Events::operator()(const muc::Declined &declined) const
{
    if (room.state() == State::Joined)
        room.m_invitees.noteDeclined(declined);
}

void Room::Events::operator()(const registration::Request &request) const
{
    if (room.state() == State::Joined)
        room.m_registration.take(request);
}

void Room::Events::operator()(const captcha::Challenge &question) const
{
    if (room.m_occupancy.isJoin(question.joinId))
        room.m_challenge.apply(question);
}

} // namespace parlour

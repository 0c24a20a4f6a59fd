// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a room says, and what becomes of it.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/message/mention.h"
#include "protocol/muc/answer.h"

using namespace Qt::StringLiterals;

namespace parlour {

using join::State;

/// One function for each kind of event.
struct Room::Events
{
    Room &room;

    void operator()(const muc::Present &event) const;
    void operator()(const muc::Claim &event) const;
    void operator()(const muc::Gone &event) const;
    void operator()(const muc::Refused &event) const;
    void operator()(const muc::Message &event) const;
    void operator()(const muc::Acted &) const { }
    void operator()(const muc::Archived &event) const;
    void operator()(const muc::Subject &event) const;
    void operator()(const muc::ConfigChanged &event) const;
    void operator()(const muc::MessageFailed &event) const;
    void operator()(const muc::PrivateMessage &message) const { room.m_parts.privateChats.receive(message); }
    void operator()(const muc::PrivateFailure &failure) const { room.m_parts.privateChats.bounce(failure); }
    void operator()(const muc::Declined &declined) const;
    void operator()(const muc::Affiliate &news) const { room.m_parts.affiliations.hear(news); }
    void operator()(const muc::VoiceRequest &request) const { room.m_parts.voice.apply(request); }
    void operator()(const registration::Request &request) const;
    void operator()(const captcha::Challenge &question) const;
    void operator()(const muc::PictureAnnounced &picture) const { room.m_parts.avatar.hear(picture.hash); }
    void operator()(const muc::Invitation &) const { } ///< The account's: one need not have the room.
    void operator()(const muc::Nothing &) const { }

private:
    void used() const;
    void overheard(bool isCertain) const;
    void renamed(const muc::Gone &event) const;
    void noteGone(const muc::Gone &event) const;
    void hear(const muc::Message &event) const;
    timeline::Entry entry(const muc::Message &event) const;
};

void Room::receive(const QDomElement &stanza)
{
    receive(muc::told(stanza, m_parts.place.account, [](const Jid &) { return true; }));
}

/// Whether only a room that lets somebody in says so.
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
    m_parts.privateChats.heed(told.meaning);
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
    const bool isNews = room.state() == State::Joined; // Else they have been here before us.
    const auto known = isNews ? occupants.find(occupant.nick) : std::nullopt;
    room.m_parts.people.apply(event);
    const bool isTold = isNews && (known || !event.self);
    if (const auto change = isTold ? muc::change(known, occupant) : std::nullopt)
        room.m_parts.people.comings()->note(*change);
    room.m_parts.affiliations.hear({occupant.address, occupant.affiliation, {}, {}});
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

/// Who hears what is said inside is inside, though the room has not told us so. `isCertain`: also where it has not told
/// that somebody of our nick is there.
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
        room.m_parts.affiliations.hear({event.address, muc::Affiliation::Outcast, {}, event.text});
    if (event.reason == muc::LeaveReason::AffiliationChanged)
        room.m_parts.affiliations.hear({event.address, muc::Affiliation::None, {}, {}});
    if (isOurNick)
        return;
    noteGone(event);
    room.m_parts.people.apply(event);
}

/// Somebody whom we have seen is gone, or called otherwise.
void Room::Events::noteGone(const muc::Gone &event) const
{
    if (room.state() == State::Joined && room.m_parts.people.occupants().find(event.nick))
        room.m_parts.people.comings()->note(muc::change(event));
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
        room.m_parts.selfPing.doubt(); // Nobody answers like that to those inside.
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

void Room::Events::operator()(const muc::Message &event) const
{
    if (event.nick != room.nick() && !room.m_historyEnded)
        used();
    overheard(false);
    // ejabberd hands on what an occupant says of the time in the room's name, live and in the history: now is never past.
    muc::Message message = event;
    if (room.m_historyEnded)
        message.sentAt.reset();
    else if (!message.sentAt && room.m_parts.archive.isHistoryDue())
        message.sentAt = message.claimedAt; // Before the room's subject there is only history (section 7.2.15).
    hear(message);
}

/// The row of a message of now, or of one that the room repeats.
timeline::Entry Room::Events::entry(const muc::Message &event) const
{
    const RoomParts &parts = room.m_parts;
    const auto now = parts.conversation.now();
    const QString quote =
        event.reply && !event.reply->quote.isEmpty() ? u"> "_s + event.reply->quote + u'\n' : QString();
    auto entry = timeline::said(event.nick.isEmpty() ? room.name() : event.nick, quote + event.body, now);
    entry.id = event.id;
    entry.originId = event.originId;
    entry.stanzaId = event.stanzaId;
    entry.occupantId = event.occupantId;
    entry.own = event.nick == room.nick() && !event.nick.isEmpty();
    entry.byRoom = event.nick.isEmpty();
    entry.archived = event.archived;
    entry.cut = event.cut;
    entry.unstyled = event.unstyled;
    entry.mention = !entry.own && mentionsAny(event.body, QStringList(parts.preferences.keywords()) << room.nick());
    entry.repeated = event.sentAt.has_value();
    // What the room itself says to whoever comes in, it says each time: that is no news, either.
    const bool isWelcome = entry.byRoom && !room.m_historyEnded;
    entry.historic = isWelcome || (entry.repeated && !parts.conversation.isReturn());
    if (event.sentAt) // What was said before is not of the future, from where we would look for what we have missed.
        entry.time = std::min(*event.sentAt, now);
    return entry;
}

void Room::Events::hear(const muc::Message &event) const
{
    if (room.state() != join::State::Joined)
        return;
    room.m_parts.people.comings()->flush();
    room.m_parts.conversation.hear(entry(event));
}

void Room::Events::operator()(const muc::Archived &event) const
{
    if (room.m_parts.archive.expects(event.result.queryId))
        room.m_parts.conversation.collect(
            event.result,
            event.message && !event.message->tombstone ? std::optional(entry(*event.message)) : std::nullopt);
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
    if (!room.m_parts.ownership.isConfiguring()) // Then the room is asked when that is done.
        room.m_parts.details.refreshSoon();
}

void Room::Events::operator()(const muc::MessageFailed &event) const
{
    if (room.m_parts.sentInvitations.noteBounce(event.id, event.error) || room.m_parts.voice.bounced(event)
        || room.m_parts.subject.bounced(event))
        return;
    room.m_parts.channel.bounce(event);
    room.m_parts.selfPing.doubt();
}

void Room::Events::operator()(const muc::Declined &declined) const
{
    if (room.state() == State::Joined)
        room.m_parts.sentInvitations.noteDeclined(declined);
}

void Room::Events::operator()(const registration::Request &request) const
{
    if (room.state() == State::Joined)
        room.m_parts.registration.take(request);
}

void Room::Events::operator()(const captcha::Challenge &question) const
{
    if (room.m_parts.occupancy.isJoin(question.joinId))
        room.m_parts.challenge.apply(question);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of a room: sent, reflected, bounced, read.
#include "model/room/room.h"
#include "protocol/address/nickname.h"
#include "protocol/message/mention.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

/// What we have to say goes out, as soon as nothing is in doubt any more.
void Room::talk()
{
    if (state() == join::State::Joined)
        m_channel.open();
}

void Room::on(const muc::Message &event)
{
    // ejabberd hands on what an occupant says of the time in the room's name, live and in the history: now is never past.
    muc::Message message = event;
    if (m_historyEnded)
        message.sentAt.reset();
    hear(message);
}

void Room::hear(const muc::Message &event)
{
    if (state() != join::State::Joined)
        return;
    const auto now = m_conversation.now();
    auto entry = timeline::said(event.nick.isEmpty() ? name() : event.nick, event.body, now);
    entry.id = event.id;
    entry.stanzaId = event.stanzaId;
    entry.occupantId = event.occupantId;
    entry.own = event.nick == m_nick && !event.nick.isEmpty();
    entry.mention = !entry.own && mentions(event.body, m_nick);
    entry.repeated = event.sentAt.has_value();
    entry.historic = entry.repeated && !m_archive.isReturn();
    if (event.sentAt) // What was said before is not of the future, from where we would look for what we have missed.
        entry.time = std::min(*event.sentAt, now);
    if (!event.nick.isEmpty() && m_conversation.confirm(entry, {event.originId, event.id}))
        return;
    if (entry.own || !m_ignored.withhold(entry)) {
        if (m_conversation.add(entry))
            m_listing.heard(entry.time);
    }
}

void Room::on(const muc::Archived &event)
{
    if (m_archive.expects(event.queryId))
        hear(event.message);
}

void Room::on(const muc::MessageFailed &event)
{
    if (m_invitees.noteBounce(event.id, event.error))
        return;
    if (m_voice.bounced(event) || m_subject.bounced(event))
        return;
    m_channel.bounce(event);
    m_doubt.want();
}

void Room::on(const muc::PrivateMessage &message)
{
    m_privateChats.receive(message);
}

void Room::on(const muc::PrivateFailure &failure)
{
    m_privateChats.bounce(failure);
}

void Room::on(const muc::PictureAnnounced &picture)
{
    m_avatar.hear(picture.hash);
}

void Room::on(const muc::VoiceRequest &request)
{
    m_voice.apply(request);
}

void Room::on(const muc::Declined &declined)
{
    if (state() == join::State::Joined)
        m_invitees.noteDeclined(declined);
}

void Room::on(const muc::Affiliate &news)
{
    m_affiliations.hear(news);
}

void Room::on(const registration::Request &request)
{
    if (state() == join::State::Joined)
        m_registration.take(request);
}

void Room::changeNick(const QString &nick)
{
    const auto occupant = m_address.withResource(trimmedNick(nick));
    if (state() != join::State::Joined || !occupant || occupant->resource() == m_nick)
        return;
    m_nickId = Stream::newId();
    m_stream.send(muc::nickPresence(*occupant, m_nickId));
}

} // namespace parlour

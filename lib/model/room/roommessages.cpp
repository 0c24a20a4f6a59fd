// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of a room: sent, reflected, bounced, read.
#include "model/room/room.h"
#include "protocol/address/nickname.h"
#include "protocol/message/mention.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

void Room::send(const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_outgoing.say(m_nick, text);
}

void Room::retry(const QString &messageId)
{
    m_outgoing.retry(messageId);
}

void Room::discard(const QString &messageId)
{
    m_outgoing.discard(messageId);
}

/// What we have to say goes out, unless something that may have been said already must be looked up first.
void Room::talk()
{
    if (state() == join::State::Joined && !(m_catchUp.isRunning() && m_outgoing.doubtfulSince()))
        m_outgoing.open(m_nick);
}

static timeline::Entry entryOf(const muc::Message &event, const QString &nick, const QString &self)
{
    auto entry = timeline::said(nick, event.body);
    entry.id = event.id;
    entry.stanzaId = event.stanzaId;
    entry.occupantId = event.occupantId;
    entry.own = event.nick == self && !event.nick.isEmpty();
    entry.repeated = event.sentAt.has_value();
    entry.time = event.sentAt.value_or(entry.time);
    entry.mention = !entry.own && mentions(event.body, self);
    return entry;
}

void Room::on(const muc::Message &event)
{
    // ejabberd hands on what an occupant says of the time in the room's name, live and in the history: now is never past.
    muc::Message message = event;
    if (m_historyEnded)
        message.sentAt.reset();
    hear(message);
}

/// What was said before is not of the future, from where we would look for what we have missed.
static muc::Message notOfTheFuture(muc::Message message)
{
    if (message.sentAt)
        message.sentAt = std::min(*message.sentAt, QDateTime::currentDateTimeUtc());
    return message;
}

void Room::hear(const muc::Message &heard)
{
    if (state() != join::State::Joined)
        return;
    const auto event = notOfTheFuture(heard);
    const bool repeated = event.sentAt.has_value();
    const int row = m_outgoing.confirm(event, repeated ? m_catchUp.nextRow(*event.sentAt) : -1);
    if (row >= 0) {
        if (repeated)
            m_catchUp.placed(row);
        return talk();
    }
    auto entry = entryOf(event, event.nick.isEmpty() ? name() : event.nick, m_nick);
    entry.historic = repeated && !m_catchUp.isReturn();
    if (!entry.own && m_ignored.withhold(entry))
        return;
    if (repeated ? m_catchUp.place(entry) : m_timeline.append(entry)) {
        m_listing.heard(entry.time);
        m_readState.apply(entry);
    }
    m_timeline.trim();
}

void Room::on(const muc::Archived &event)
{
    if (m_catchUp.expects(event.queryId))
        hear(event.message);
}

void Room::on(const muc::MessageFailed &event)
{
    if (m_invitees.noteBounce(event.id, event.error))
        return;
    if (m_voice.bounced(event) || m_subject.bounced(event))
        return;
    m_outgoing.bounce(event);
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

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
        m_outgoing.say(nick(), text);
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
        m_outgoing.open(nick());
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
    auto entry = entryOf(event, event.nick.isEmpty() ? name() : event.nick, nick());
    entry.historic = repeated && !m_catchUp.isReturn();
    if (!entry.own && m_people.ignored()->withhold(entry))
        return;
    if (repeated ? m_catchUp.place(entry) : m_timeline.append(entry)) {
        m_listing.heard(entry.time);
        m_readState.apply(entry);
    }
    m_timeline.trim();
}

/// The stream broke, and was resumed, while we were reading up what became of a message; or we hear of one only now.
void Room::lookUpDoubtful()
{
    if (state() != join::State::Joined || !m_outgoing.doubtfulSince() || m_catchUp.isRunning())
        return;
    m_catchUp.begin(m_outgoing.doubtfulSince());
    m_catchUp.historyEnded();
    m_details.refresh();
}

void Room::caughtUp(CatchUp::Outcome outcome)
{
    if (state() != join::State::Joined)
        return; // The stream broke meanwhile: what was in doubt stays so until we are back.
    const auto doubtful = m_outgoing.doubtfulSince();
    if (doubtful && !m_catchUp.covers(*doubtful))
        return lookUpDoubtful(); // The disk told us of it meanwhile.
    const bool whole = outcome == CatchUp::Outcome::Whole;
    if (!whole && m_catchUp.isReturn())
        notice(tr("Something that was said while you were away may be missing here: the room does not tell."));
    m_outgoing.settle(whole);
    talk();
}

} // namespace parlour

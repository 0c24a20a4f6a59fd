// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of a room: heard, and looked up.
#include "model/room/room.h"
#include "protocol/message/mention.h"

namespace parlour {

/// What we have to say goes out, as soon as nothing is in doubt any more.
void Room::talk()
{
    if (state() == join::State::Joined)
        m_channel.open();
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
    entry.own = event.nick == nick() && !event.nick.isEmpty();
    entry.mention = !entry.own && mentions(event.body, nick());
    entry.repeated = event.sentAt.has_value();
    entry.historic = entry.repeated && !m_archive.isReturn();
    if (event.sentAt) // What was said before is not of the future, from where we would look for what we have missed.
        entry.time = std::min(*event.sentAt, now);
    if (!event.nick.isEmpty() && m_conversation.confirm(entry, {event.originId, event.id}))
        return;
    if (!entry.own && m_people.ignored()->withhold(entry))
        return;
    if (m_conversation.add(entry))
        m_listing.heard(entry.time);
}

/// The stream broke, and was resumed, while we were reading up what became of a message; or we hear of one only now.
void Room::lookUpDoubtful()
{
    if (state() != join::State::Joined || !m_conversation.sendQueue().doubtfulSince() || m_archive.isRunning())
        return;
    m_archive.begin(m_conversation.sendQueue().doubtfulSince());
    m_archive.historyEnded();
    m_details.refresh();
}

void Room::caughtUp(ArchiveSync::Outcome outcome)
{
    if (state() != join::State::Joined)
        return; // The stream broke meanwhile: what was in doubt stays so until we are back.
    const auto doubtful = m_conversation.sendQueue().doubtfulSince();
    if (doubtful && !m_archive.covers(*doubtful))
        return lookUpDoubtful(); // The disk told us of it meanwhile.
    const bool whole = outcome == ArchiveSync::Outcome::Whole;
    if (!whole && m_archive.isReturn())
        notice(tr("Something that was said while you were away may be missing here: the room does not tell."));
    m_channel.settle(whole);
    talk();
}

} // namespace parlour

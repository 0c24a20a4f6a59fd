// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said in a room, and done to that, now and out of its archive.
#include "model/room/roomevents.h"
#include "protocol/message/mention.h"

using namespace Qt::StringLiterals;

namespace parlour {

using join::State;

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
    if (room.m_historyEnded) {
        room.m_parts.acts.hear(message);
        room.m_parts.cleanup.hear(message.nick, message.stanzaId);
    }
    hear(message);
}

void Room::Events::operator()(const muc::Acted &event) const
{
    const auto now = room.m_parts.conversation.now();
    const bool isRepeated = !room.m_historyEnded;
    if (room.state() == State::Joined)
        room.m_parts.acts.take(event, isRepeated ? std::min(event.sentAt.value_or(now), now) : now, isRepeated);
}

/// Whether it names us, as we are or were called here, or says a word that the person waits for. A nickname of ours that
/// somebody else has taken is theirs.
bool Room::Events::isForUs(const muc::Message &event) const
{
    QStringList names = room.m_parts.preferences.keywords();
    names << room.nick();
    for (const QString &nick : room.m_parts.ownNicks.all()) {
        if (!room.m_parts.people.occupants().find(nick))
            names << nick;
    }
    return mentionsAny(event.body, event.unstyled ? styling::unstyled(event.body) : styling::styled(event.body), names);
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
    if (event.tombstone) {
        history::Message buried;
        buried.hidden = event.tombstone->isModerated ? history::Hidden::Moderated : history::Hidden::Retracted;
        buried.removal = {event.tombstone->by, event.tombstone->reason};
        timeline::revise(entry, buried);
    }
    entry.mention = !entry.own && isForUs(event);
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
    if (auto *search = room.m_parts.conversation.archiveSearch())
        search->collect(event);
    if (!room.m_parts.archive.expects(event.result.queryId))
        return;
    room.m_parts.conversation.collect(event.result, event.message ? std::optional(entry(*event.message)) : std::nullopt,
                                      event.acted ? room.m_parts.acts.proved(*event.acted, event.result.time)
                                                  : std::nullopt);
}

} // namespace parlour

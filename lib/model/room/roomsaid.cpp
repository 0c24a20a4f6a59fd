// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages of a room, and actions on them, live and out of its archive.
#include "model/room/roomevents.h"
#include "protocol/message/mention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using join::State;

void Room::Events::operator()(const muc::Message &event) const
{
    if (event.nick != room.nick() && !room.m_historyEnded)
        used();
    overheard(false);
    // ejabberd passes on an occupant's claim of the time in the room's name, live and in the history: a live message is
    // never old.
    muc::Message message = event;
    if (room.m_historyEnded)
        message.sentAt.reset();
    else if (!message.sentAt && room.m_parts.archive.isHistoryDue())
        message.sentAt = message.claimedAt; // Before the room's subject there is only history (section 7.2.15).
    if (room.m_historyEnded) {
        room.m_parts.acts.apply(message);
        room.m_parts.cleanup.hear(message.nick, message.stanzaId);
    }
    if (message.corrects.isEmpty())
        return hear(message);
    auto late = message; // Messages after it in the archive may be here by then.
    late.archived = false;
    if (!room.m_parts.acts.mustWait([room = &room, late] { Events {*room}.hear(late); }))
        hear(message);
}

void Room::Events::operator()(const muc::Acted &event) const
{
    const auto now = room.m_parts.conversation.now();
    const bool isRepeated = !room.m_historyEnded;
    if (room.state() == State::Joined)
        room.m_parts.acts.apply(event, isRepeated ? std::min(event.sentAt.value_or(now), now) : now, isRepeated);
}

/// Returns whether it names us, by a present or an earlier nick, our address or the room's id for us, or has a keyword
/// of the person. A nickname of ours that somebody else has taken is theirs.
bool Room::Events::isForUs(const muc::Message &event) const
{
    QStringList nicks {room.nick()};
    for (const QString &nick : room.m_parts.ownNicks.all()) {
        if (!room.m_parts.people.occupants().find(nick))
            nicks << nick;
    }
    const RoomPlace &place = room.m_parts.place;
    const auto isUs = [&place, &nicks](const Jid &address) {
        return address == place.account || (address.toBare() == place.room && nicks.contains(address.resource()));
    };
    const bool isAddressed = std::ranges::any_of(event.mentioned.addresses, isUs)
        || event.mentioned.occupantIds.contains(room.m_parts.acts.ownId());
    const QStringList names = nicks + room.m_parts.preferences.keywords();
    return isAddressed
        || mentionsAny(event.body, event.unstyled ? styling::unstyled(event.body) : styling::styled(event.body), names);
}

/// Returns whether it answers a message of ours.
bool Room::Events::isAnswerToUs(const muc::Message &event) const
{
    if (!event.reply)
        return false;
    const auto *timeline = room.m_parts.conversation.timeline();
    const int row = timeline->rowWith(event.reply->id);
    return row >= 0 ? timeline->entries().at(row).own : event.reply->nick == room.nick();
}

/// Finds the message that it may correct: if the author of that cannot be proved, it stays a message of its own.
void Room::Events::judge(timeline::Entry &entry, const muc::Message &event) const
{
    const auto &acts = room.m_parts.acts;
    if (event.corrects.isEmpty() || entry.byRoom)
        return;
    if (!acts.vouches() && room.m_historyEnded && !event.sentAt)
        entry.witness = acts.witness(event.corrects, event.nick);
    if (!entry.witness.isEmpty() || (acts.vouches() && !event.occupantId.isEmpty()))
        entry.corrects = event.corrects;
}

/// Returns the row of a live message, or of one that the room repeats.
timeline::Entry Room::Events::entry(const muc::Message &event) const
{
    const RoomParts &parts = room.m_parts;
    const auto now = parts.conversation.now();
    auto entry = timeline::said(event.nick.isEmpty() ? room.name() : event.nick, event.body, now);
    if (event.reply)
        entry.reply = history::Reply {event.reply->id, event.reply->nick, event.reply->quote};
    entry.file = event.file;
    entry.id = event.id;
    entry.originId = event.originId;
    if (!parts.details.info().known || parts.details.info().stanzaIds) // Else anybody may claim one.
        entry.stanzaId = event.stanzaId;
    entry.occupantId = event.occupantId;
    entry.own = !event.nick.isEmpty() && parts.acts.isOurs(event.nick, event.occupantId);
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
    entry.mention = !entry.own && (isForUs(event) || isAnswerToUs(event));
    entry.repeated = event.sentAt.has_value();
    // A room repeats its own messages to everybody who joins: they are not news, either.
    const bool isWelcome = entry.byRoom && !room.m_historyEnded;
    entry.historic = isWelcome || (entry.repeated && !parts.conversation.isReturn());
    if (event.sentAt) // Old messages are not from the future: missed ones are looked for from their time on.
        entry.time = std::min(*event.sentAt, now);
    judge(entry, event);
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/groupevent.h"

#include "protocol/archive/archive.h"
#include "protocol/message/wording.h"
#include "protocol/xml/stamp.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

namespace {

bool isBy(const Jid &room, const QDomElement &delay)
{
    const auto by = Jid::parse(delay.attribute(u"from"_s));
    return by && (by->bare() == room.bare() || by->bare() == room.domain());
}

/// The time of the message by the room itself: an occupant can write a <delay/>, too.
std::optional<QDateTime> toldByRoom(const QDomElement &message, const Jid &room)
{
    for (const auto &delay : xml::children(message, u"delay", xml::DelayNs)) {
        const auto time = isBy(room, delay) ? xml::stamp(delay.attribute(u"stamp"_s)) : std::nullopt;
        if (time)
            return time;
    }
    return std::nullopt;
}

/// The time of the message by anybody, also in the format before 2009 (XEP-0091).
std::optional<QDateTime> claimedAt(const QDomElement &message)
{
    constexpr auto OldDelayNs = "jabber:x:delay"_L1;
    for (const auto &delay :
         xml::children(message, u"delay", xml::DelayNs) + xml::children(message, u"x", OldDelayNs)) {
        if (const auto time = xml::stamp(delay.attribute(u"stamp"_s)))
            return time;
    }
    return std::nullopt;
}

/// Reads the words of `message`; nothing if it has none.
std::optional<Message> said(const QDomElement &message, const Jid &room, const QString &nick)
{
    Message result;
    if (!wording::read(result, message, room))
        return std::nullopt;
    result.nick = nick;
    if (nick.isEmpty())
        result.corrects.clear();
    result.sentAt = toldByRoom(message, room);
    result.claimedAt = result.sentAt ? std::nullopt : claimedAt(message);
    result.occupantId = occupantId(message);
    result.mentioned = mentioned(message);
    return result;
}

/// Reads the act of `message` on another one; nothing if it has none.
std::optional<Acted> acted(const QDomElement &message, const Jid &room, const QString &nick)
{
    const auto act = acting::act(message, nick.isEmpty());
    if (!act)
        return std::nullopt;
    return Acted {nick,
                  bounded(message.attribute(u"id"_s), MaxId),
                  wording::stanzaId(message, room),
                  nick.isEmpty() ? QString() : occupantId(message),
                  *act,
                  toldByRoom(message, room)};
}

/// Reads the tombstone that an archive has in place of a message.
std::optional<Message> tombstone(const QDomElement &message, const QString &nick)
{
    const auto stone = acting::tombstone(message);
    if (!stone || nick.isEmpty())
        return std::nullopt;
    Message result;
    result.nick = nick;
    result.id = bounded(message.attribute(u"id"_s), MaxId);
    result.occupantId = occupantId(message);
    result.tombstone = stone;
    return result;
}

/// Reads the content of an archive's <result/>. Only the room itself has an archive, and only of messages in it. Where it
/// names no time, that in the message by the room counts; without any, the time is there and invalid.
Archived archived(const QDomElement &forwarded, const archive::Result &result, const Jid &room)
{
    Archived all {result};
    const auto inner = xml::child(forwarded, u"message", xml::ClientNs);
    const QString from = inner.attribute(u"from"_s);
    const auto sender = Jid::parse(from.section(u'/', 0, 0));
    if (!sender || sender->bare() != room.bare() || inner.attribute(u"type"_s) != "groupchat"_L1)
        return all;
    const auto time = result.time.isValid() ? result.time : toldByRoom(inner, room).value_or(QDateTime());
    const QString nick = from.section(u'/', 1);
    all.acted = acted(inner, room, nick);
    if (all.acted) {
        all.acted->sentAt = time;
        all.acted->stanzaId = result.id;
        return all;
    }
    all.message = said(inner, room, nick);
    if (!all.message)
        all.message = tombstone(inner, nick);
    if (!all.message)
        return all;
    all.message->sentAt = time;
    all.message->claimedAt.reset();
    all.message->stanzaId = result.id;
    return all;
}

std::optional<RoomEvent> archivedEvent(const QDomElement &message, const Jid &room)
{
    const auto result = archive::result(message, room, {});
    if (!result)
        return std::nullopt;
    const auto holder = xml::child(message, u"result", archive::ArchiveNs);
    return archived(xml::child(holder, u"forwarded", xml::ForwardNs), *result, room);
}

} // namespace

std::optional<RoomEvent> groupEvent(const QDomElement &message, const Jid &room, const QString &nick)
{
    const QString type = message.attribute(u"type"_s);
    const bool byRoom = nick.isEmpty();
    if (type == "error"_L1 && !byRoom)
        return std::nullopt;
    if (type == "error"_L1)
        return MessageFailed {bounded(message.attribute(u"id"_s), MaxId),
                              stanzaError(message).value_or(StanzaError {})};
    const bool toAll = type == "groupchat"_L1;
    if (!toAll && !byRoom)
        return std::nullopt;
    if (!toAll && !xml::child(message, u"result", archive::ArchiveNs).isNull())
        return archivedEvent(message, room);
    if (const auto act = toAll ? acted(message, room, nick) : std::nullopt)
        return *act;
    if (const auto words = said(message, room, nick))
        return *words;
    const auto subject = xml::child(message, u"subject", xml::ClientNs);
    if (!toAll || subject.isNull() || !xml::child(message, u"thread", xml::ClientNs).isNull())
        return std::nullopt;
    const auto setAt = toldByRoom(message, room);
    return Subject {nick, bounded(subject.text(), MaxSubject), setAt ? setAt : claimedAt(message)};
}

} // namespace parlour::muc

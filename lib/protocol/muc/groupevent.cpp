// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/groupevent.h"

#include "protocol/archive/archive.h"
#include "protocol/text/bounded.h"
#include "protocol/text/excerpt.h"
#include "protocol/xml/stamp.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

namespace {

constexpr int MaxSubject = 10'000;

bool isBy(const Jid &room, const QDomElement &delay)
{
    const auto by = Jid::parse(delay.attribute(u"from"_s));
    return by && (by->bare() == room.bare() || by->bare() == room.domain());
}

/// When the room says that the message was sent (servers.md trap 17).
std::optional<QDateTime> toldByRoom(const QDomElement &message, const Jid &room)
{
    for (const auto &delay : xml::children(message, u"delay", xml::DelayNs)) {
        const auto time = isBy(room, delay) ? xml::stamp(delay.attribute(u"stamp"_s)) : std::nullopt;
        if (time)
            return time;
    }
    return std::nullopt;
}

/// When anybody says so, in the format of before 2009 (XEP-0091), too.
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

QString stanzaId(const QDomElement &message, const Jid &room)
{
    for (const auto &id : xml::children(message, u"stanza-id", xml::StableIdNs)) {
        if (Jid::parse(id.attribute(u"by"_s)) == room.toBare())
            return bounded(id.attribute(u"id"_s), MaxId);
    }
    return {};
}

/// What is said in `message`; nothing if it has no words.
std::optional<Message> words(const QDomElement &message, const Jid &room, const QString &nick)
{
    const QString body = xml::child(message, u"body", xml::ClientNs).text();
    if (body.isEmpty())
        return std::nullopt;
    Message result;
    result.nick = nick;
    result.body = wholeCharacters(body, MaxBody);
    result.archived = archive::isKept(message);
    result.cut = body.size() > MaxBody;
    result.unstyled = !xml::child(message, u"unstyled", xml::StylingNs).isNull();
    result.id = bounded(message.attribute(u"id"_s), MaxId);
    result.originId = bounded(xml::child(message, u"origin-id", xml::StableIdNs).attribute(u"id"_s), MaxId);
    result.stanzaId = stanzaId(message, room);
    result.sentAt = toldByRoom(message, room);
    result.claimedAt = result.sentAt ? std::nullopt : claimedAt(message);
    result.occupantId = occupantId(message);
    return result;
}

/// The message inside an archive's <result/>. Only the room itself has an archive, and only of what was said in it.
std::optional<Message> archivedMessage(const QDomElement &forwarded, const archive::Result &result, const Jid &room)
{
    const auto inner = xml::child(forwarded, u"message", xml::ClientNs);
    const QString from = inner.attribute(u"from"_s);
    const auto sender = Jid::parse(from.section(u'/', 0, 0));
    if (!result.time.isValid() || !sender || sender->bare() != room.bare()
        || inner.attribute(u"type"_s) != "groupchat"_L1)
        return std::nullopt;
    auto message = words(inner, room, from.section(u'/', 1));
    if (!message)
        return std::nullopt;
    message->sentAt = result.time;
    message->claimedAt.reset();
    message->stanzaId = result.id;
    return message;
}

std::optional<RoomEvent> archivedEvent(const QDomElement &message, const Jid &room)
{
    constexpr auto ForwardNs = "urn:xmpp:forward:0"_L1;
    const auto result = archive::result(message, room, {});
    if (!result)
        return std::nullopt;
    const auto holder = xml::child(message, u"result", archive::ArchiveNs);
    return Archived {*result, archivedMessage(xml::child(holder, u"forwarded", ForwardNs), *result, room)};
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
    if (const auto said = words(message, room, nick))
        return *said;
    const auto subject = xml::child(message, u"subject", xml::ClientNs);
    if (!toAll || subject.isNull() || !xml::child(message, u"thread", xml::ClientNs).isNull())
        return std::nullopt;
    const auto setAt = toldByRoom(message, room);
    return Subject {nick, bounded(subject.text(), MaxSubject), setAt ? setAt : claimedAt(message)};
}

} // namespace parlour::muc

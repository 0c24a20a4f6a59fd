// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/privatemessage.h"

#include "protocol/muc/identity.h"
#include "protocol/muc/roomevent.h"
#include "protocol/text/bounded.h"
#include "protocol/text/excerpt.h"
#include "protocol/xml/stamp.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

namespace {

constexpr auto CarbonsNs = "urn:xmpp:carbons:2"_L1;
constexpr auto ForwardNs = "urn:xmpp:forward:0"_L1;

/// The nick in `address` when that is an occupant of `room`, else empty.
QString nickIn(const QString &address, const Jid &room)
{
    const auto slash = address.indexOf(u'/');
    const QString bare = address.left(slash);
    if (slash < 0 || (bare != room.bare() && Jid::parse(bare) != room.toBare()))
        return {};
    const QString nick = address.sliced(slash + 1);
    return nick.toUtf8().size() > MaxNick ? QString() : nick;
}

bool isFrom(const QDomElement &stanza, const Jid &account)
{
    const QString from = stanza.attribute(u"from"_s);
    return from.isEmpty() || Jid::parse(from) == account.toBare();
}

/// The room passes on what its occupants say of the time, in its name as well; what our account says, too, is to be
/// believed only of what it had kept for us.
std::optional<QDateTime> toldByAccount(const QDomElement &message, const Jid &account)
{
    for (const auto &delay : xml::children(message, u"delay", xml::DelayNs)) {
        const QString by = delay.attribute(u"from"_s);
        const auto time = xml::stamp(delay.attribute(u"stamp"_s));
        if (time && (by == account.bare() || by == account.domain()))
            return time;
    }
    return std::nullopt;
}

/// The copied message in `carbon`, or a null element.
QDomElement copied(const QDomElement &carbon, const Jid &account)
{
    const auto sent = xml::child(carbon, u"sent", CarbonsNs);
    if (carbon.tagName() != "message"_L1 || sent.isNull() || !isFrom(carbon, account))
        return {};
    return xml::child(xml::child(sent, u"forwarded", ForwardNs), u"message", xml::ClientNs);
}

std::optional<PrivateMessage> messageWith(const QString &nick, const QDomElement &message, const Jid &account)
{
    const QString type = message.attribute(u"type"_s);
    QString body = xml::child(message, u"body", xml::ClientNs).text();
    const auto file = sharing::sharedFile(message, body);
    if (file)
        body = sharing::wordsBeside(*file, message, body);
    const bool spoken = type.isEmpty() || type == "chat"_L1 || type == "normal"_L1;
    if (nick.isEmpty() || body.isEmpty() || !spoken)
        return std::nullopt;
    PrivateMessage result;
    result.nick = nick;
    result.file = file;
    result.body = wholeCharacters(body, MaxBody);
    result.cut = body.size() > MaxBody;
    result.unstyled = !xml::child(message, u"unstyled", xml::StylingNs).isNull();
    result.id = bounded(message.attribute(u"id"_s), MaxId);
    result.occupantId = occupantId(message);
    for (const auto &id : xml::children(message, u"stanza-id", xml::StableIdNs)) {
        if (Jid::parse(id.attribute(u"by"_s)) == account.toBare())
            result.stanzaId = bounded(id.attribute(u"id"_s), MaxId);
    }
    return result;
}

} // namespace

std::optional<PrivateEvent> privateEvent(const QDomElement &stanza, const Jid &room, const Jid &account)
{
    if (stanza.tagName() != "message"_L1)
        return std::nullopt;
    if (const auto inner = copied(stanza, account); !inner.isNull()) {
        auto message = messageWith(nickIn(inner.attribute(u"to"_s), room), inner, account);
        if (!message || Jid::parse(inner.attribute(u"from"_s).section(u'/', 0, 0)) != account.toBare())
            return std::nullopt;
        message->copy = true;
        return *message;
    }
    const QString nick = nickIn(stanza.attribute(u"from"_s), room);
    if (!nick.isEmpty() && stanza.attribute(u"type"_s) == "error"_L1)
        return PrivateFailure {nick, bounded(stanza.attribute(u"id"_s), MaxId),
                               stanzaError(stanza).value_or(StanzaError {})};
    auto message = messageWith(nick, stanza, account);
    if (!message)
        return std::nullopt;
    message->sentAt = toldByAccount(stanza, account);
    return *message;
}

std::optional<Jid> copiedTo(const QDomElement &carbon, const Jid &account)
{
    const auto inner = copied(carbon, account);
    // Whoever has the nick, it is the room that has the address.
    return inner.isNull() ? std::nullopt : Jid::parse(inner.attribute(u"to"_s).section(u'/', 0, 0));
}

QDomElement copiesQuery()
{
    return xml::element(u"enable"_s, CarbonsNs);
}

PrivateMessages privateMessages(QStringView value)
{
    if (value == u"anyone" || value == u"visitor")
        return PrivateMessages::Anyone;
    if (value == u"participants" || value == u"participant")
        return PrivateMessages::Participants;
    if (value == u"moderators" || value == u"moderator")
        return PrivateMessages::Moderators;
    return value == u"none" ? PrivateMessages::Nobody : PrivateMessages::Unknown;
}

} // namespace parlour::muc

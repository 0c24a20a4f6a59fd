// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/privatemessage.h"

#include "protocol/address/forgery.h"
#include "protocol/message/wording.h"
#include "protocol/muc/identity.h"
#include "protocol/muc/roomevent.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

namespace {

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

/// The copied message in `carbon`, or a null element.
QDomElement copied(const QDomElement &carbon, const Jid &account)
{
    const auto sent = xml::child(carbon, u"sent", xml::CarbonsNs);
    if (carbon.tagName() != "message"_L1 || sent.isNull() || !isFromOwnAccount(carbon, account))
        return {};
    return xml::child(xml::child(sent, u"forwarded", xml::ForwardNs), u"message", xml::ClientNs);
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
    result.stanzaId = wording::stanzaId(message, account);
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
    // The room passes on times that its occupants claim, in its name as well.
    message->sentAt = wording::keptAt(stanza, account);
    return *message;
}

std::optional<Jid> copiedTo(const QDomElement &carbon, const Jid &account)
{
    const auto inner = copied(carbon, account);
    // Whoever has the nick, the address is the room's.
    return inner.isNull() ? std::nullopt : Jid::parse(inner.attribute(u"to"_s).section(u'/', 0, 0));
}

QDomElement copiesQuery()
{
    return xml::element(u"enable"_s, xml::CarbonsNs);
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/told.h"

#include "protocol/avatar/vcardphoto.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

namespace {

template <typename Value>
Meaning meaning(const std::optional<Value> &value)
{
    return value ? Meaning(*value) : Meaning();
}

Meaning meaning(const std::optional<RoomEvent> &event)
{
    return event ? std::visit([](const auto &e) { return Meaning(e); }, *event) : Meaning();
}

Meaning meaning(const std::optional<PrivateEvent> &event)
{
    return event ? std::visit([](const auto &e) { return Meaning(e); }, *event) : Meaning();
}

Meaning presence(const QDomElement &stanza, const Jid &room, bool byRoom, bool isRoom)
{
    const auto event = roomEvent(stanza, room);
    if (event && std::holds_alternative<Claim>(*event)) // Anybody's presence looks like that.
        return isRoom ? meaning(event) : Meaning();
    if (event)
        return meaning(event);
    const auto hash = byRoom ? avatar::announced(stanza, room) : std::nullopt;
    return hash ? Meaning(PictureAnnounced {*hash}) : Meaning();
}

/// Reads a muc#user element: the words of somebody whom the room lets speak, or else the room's.
Meaning passedOn(const QDomElement &message, const QDomElement &userX, const Jid &room)
{
    if (!xml::child(userX, u"decline", xml::MucUserNs).isNull())
        return meaning(declined(message, room));
    if (!xml::child(userX, u"invite", xml::MucUserNs).isNull())
        return meaning(invitation(message));
    return meaning(affiliationNews(message, room));
}

/// Reads a message from a bare address, neither to everybody nor an error.
Told bare(const QDomElement &message, const Jid &sender)
{
    const auto userX = xml::child(message, u"x", xml::MucUserNs);
    if (!userX.isNull())
        return {sender, passedOn(message, userX, sender)};
    const auto event = roomEvent(message, sender);
    if (event && std::holds_alternative<Archived>(*event))
        return {sender, meaning(event)};
    if (const auto question = captcha::challenge(message))
        return {question->room, *question};
    if (const auto asked = voiceRequest(message, sender))
        return {sender, *asked};
    if (const auto asked = registration::request(message, sender))
        return {sender, *asked};
    const auto invited = invitation(message);
    return {sender, invited ? Meaning(*invited) : meaning(event)};
}

Meaning message(const QDomElement &stanza, const Jid &sender, const Jid &account, bool isRoom)
{
    const QString type = stanza.attribute(u"type"_s);
    if (type == "groupchat"_L1)
        return meaning(roomEvent(stanza, sender));
    if (type == "error"_L1 || isRoom)
        return meaning(privateEvent(stanza, sender, account));
    if (const auto invited = invitation(stanza))
        return *invited;
    return meaning(privateEvent(stanza, sender, account));
}

/// Reads a stanza of our own account: it tells only of messages that we sent elsewhere.
Told own(const QDomElement &message, const Jid &account)
{
    const auto to = copiedTo(message, account);
    return to ? Told {to->toBare(), meaning(privateEvent(message, to->toBare(), account))} : Told {account, {}};
}

} // namespace

Told told(const QDomElement &stanza, const Jid &account, const std::function<bool(const Jid &)> &isRoom)
{
    // Cut before parsing: the bounce of a bad nickname comes from an address that is no valid one.
    const QString from = stanza.attribute(u"from"_s);
    const auto slash = from.indexOf(u'/');
    const auto sender = Jid::parse(from.left(slash));
    if (!sender || from.endsWith(u'/'))
        return {};
    const bool isBare = slash < 0;
    if (stanza.tagName() == "presence"_L1)
        return {*sender, presence(stanza, *sender, isBare, isRoom(*sender))};
    if (stanza.tagName() != "message"_L1)
        return {*sender, {}};
    if (isBare && *sender == account.toBare())
        return own(stanza, *sender);
    const QString type = stanza.attribute(u"type"_s);
    if (isBare && type != "error"_L1 && type != "groupchat"_L1)
        return bare(stanza, *sender);
    if (isBare)
        return {*sender, meaning(roomEvent(stanza, *sender))};
    return {*sender, message(stanza, *sender, account, isRoom(*sender))};
}

} // namespace parlour::muc

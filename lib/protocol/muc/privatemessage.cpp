// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/privatemessage.h"

#include "protocol/message/wording.h"
#include "protocol/muc/identity.h"
#include "protocol/muc/roomevent.h"
#include "protocol/trust/forgery.h"

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

/// Returns the message or the act of `sender` in `message`. Nobody moderates between two.
std::optional<PrivateEvent> saidOrDone(const PrivateSender &sender, const QDomElement &message, const Jid &account)
{
    const QString type = message.attribute(u"type"_s);
    const bool spoken = type.isEmpty() || type == "chat"_L1 || type == "normal"_L1;
    if (sender.nick.isEmpty() || !spoken)
        return std::nullopt;
    if (const auto act = acting::act(message, false))
        return PrivateActed {sender, *act};
    PrivateMessage result {sender};
    if (!wording::read(result, message, account))
        return std::nullopt;
    result.archived = false;
    return result;
}

} // namespace

std::optional<PrivateEvent> privateEvent(const QDomElement &stanza, const Jid &room, const Jid &account)
{
    if (stanza.tagName() != "message"_L1)
        return std::nullopt;
    if (const auto inner = copied(stanza, account); !inner.isNull()) {
        if (Jid::parse(inner.attribute(u"from"_s).section(u'/', 0, 0)) != account.toBare())
            return std::nullopt;
        return saidOrDone({nickIn(inner.attribute(u"to"_s), room), {}, {}, true}, inner, account);
    }
    const QString nick = nickIn(stanza.attribute(u"from"_s), room);
    if (!nick.isEmpty() && stanza.attribute(u"type"_s) == "error"_L1)
        return PrivateFailure {nick, bounded(stanza.attribute(u"id"_s), MaxId),
                               stanzaError(stanza).value_or(StanzaError {})};
    // The room passes on times that its occupants claim, in its name as well.
    return saidOrDone({nick, occupantId(stanza), wording::keptAt(stanza, account)}, stanza, account);
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

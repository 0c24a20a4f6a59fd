// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/invitation.h"

#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

static constexpr auto ConferenceNs = "jabber:x:conference"_L1;
static constexpr qsizetype MaxInvitationText = 500;
static constexpr qsizetype MaxPassword = 1024;

/// Returns whether `inviter` is somebody: a room that names itself or its service as the inviter names nobody.
static bool isSomebody(const Jid &inviter, const Jid &room)
{
    return inviter != room.toBare() && inviter.bare() != room.domain();
}

/// The invitation that a room passes on. The one beside it for old clients has no password, and adds nothing.
static std::optional<Invitation> mediated(const QDomElement &userX, const QString &from)
{
    const auto invite = xml::child(userX, u"invite", xml::MucUserNs);
    const auto room = Jid::parse(from);
    if (invite.isNull() || !room || !room->isBare() || room->local().isEmpty())
        return std::nullopt;
    Invitation result;
    result.room = *room;
    result.mediated = true;
    const QString inviter = invite.attribute(u"from"_s);
    const auto address = Jid::parseForeign(inviter);
    result.byNick = address && address->toBare() == *room && !address->isBare();
    if (address && isSomebody(*address, *room)) {
        result.inviter = result.byNick ? bounded(address->resource(), MaxNick) : address->bare();
        result.inviterAddress = result.byNick ? *address : address->toBare();
    }
    result.reason = bounded(xml::child(invite, u"reason", xml::MucUserNs).text().simplified(), MaxInvitationText);
    result.password = bounded(xml::child(userX, u"password", xml::MucUserNs).text(), MaxPassword);
    return result;
}

static std::optional<Invitation> direct(const QDomElement &conference, const QString &from)
{
    const auto room = Jid::parse(conference.attribute(u"jid"_s));
    const auto inviter = Jid::parseForeign(from);
    if (conference.isNull() || !room || room->local().isEmpty() || !inviter)
        return std::nullopt;
    Invitation result;
    result.room = room->toBare();
    if (isSomebody(inviter->toBare(), result.room)) {
        result.inviter = inviter->bare();
        result.inviterAddress = inviter->toBare();
    }
    result.reason = bounded(conference.attribute(u"reason"_s).simplified(), MaxInvitationText);
    result.password = bounded(conference.attribute(u"password"_s), MaxPassword);
    return result;
}

std::optional<Invitation> invitation(const QDomElement &message)
{
    const QString type = message.attribute(u"type"_s);
    if (message.tagName() != "message"_L1 || type == "error"_L1 || type == "groupchat"_L1)
        return std::nullopt;
    const QString from = message.attribute(u"from"_s);
    const auto userX = xml::child(message, u"x", xml::MucUserNs);
    if (const auto invitation = mediated(userX, from))
        return invitation;
    // Beside a muc#user element it is for clients that cannot read that: a private message, or a forgery.
    return userX.isNull() ? direct(xml::child(message, u"x", ConferenceNs), from) : std::nullopt;
}

static QDomElement messageTo(const Jid &to)
{
    auto message = xml::element(u"message"_s);
    message.setAttribute(u"to"_s, to.toString());
    return message;
}

static QDomElement passedOn(const Jid &room, const QString &name, const Jid &to, const QString &reason)
{
    const auto message = messageTo(room);
    auto element = xml::append(xml::append(message, u"x"_s, xml::MucUserNs), name);
    element.setAttribute(u"to"_s, to.toString());
    if (!reason.isEmpty())
        xml::appendText(element, u"reason"_s, reason);
    return message;
}

QDomElement mediatedInvitation(const Jid &room, const Jid &invitee, const QString &reason)
{
    return passedOn(room, u"invite"_s, invitee.toBare(), reason);
}

QDomElement declination(const Jid &room, const Jid &inviter, const QString &reason)
{
    return passedOn(room, u"decline"_s, inviter, reason);
}

std::optional<Declined> declined(const QDomElement &message, const Jid &room)
{
    const auto from = Jid::parse(message.attribute(u"from"_s));
    const auto decline = xml::child(xml::child(message, u"x", xml::MucUserNs), u"decline", xml::MucUserNs);
    const QString type = message.attribute(u"type"_s);
    if (!from || *from != room || decline.isNull() || type == "error"_L1 || type == "groupchat"_L1)
        return std::nullopt;
    const auto who = Jid::parseForeign(decline.attribute(u"from"_s));
    const bool byNick = who && who->toBare() == room;
    return Declined {who ? (byNick ? bounded(who->resource(), MaxNick) : who->bare()) : QString(),
                     bounded(xml::child(decline, u"reason", xml::MucUserNs).text().simplified(), MaxInvitationText)};
}

QDomElement directInvitation(const Jid &room, const Jid &invitee, const QString &reason, const QString &password)
{
    const auto message = messageTo(invitee);
    auto conference = xml::append(message, u"x"_s, ConferenceNs);
    conference.setAttribute(u"jid"_s, room.bare());
    if (!reason.isEmpty())
        conference.setAttribute(u"reason"_s, reason);
    if (!password.isEmpty())
        conference.setAttribute(u"password"_s, password);
    return message;
}

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/roomevent.h"

#include "protocol/avatar/vcardphoto.h"
#include "protocol/muc/groupevent.h"
#include "protocol/muc/refusal.h"
#include "protocol/person/whereabouts.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour::muc {

namespace {

constexpr int MaxStatus = 500;

/// Returns whether `nick` is over the limit of RFC 7622 section 3.4.
bool isTooLong(const QString &nick)
{
    constexpr qsizetype MaxBytes = 1023;
    return nick.size() > MaxBytes / 3 && nick.toUtf8().size() > MaxBytes;
}

QString bareOf(const QString &address)
{
    const auto jid = Jid::parseForeign(address);
    return jid ? jid->bare() : QString();
}

/// The children `name` of a room's element, in the namespace of that.
QList<QDomElement> childrenIn(const QDomElement &x, QStringView name)
{
    return xml::children(x, name, x.namespaceURI() == xml::MucNs ? xml::MucNs : xml::MucUserNs);
}

/// `address` if it has a resource, or nothing.
QString sessionOf(const QString &address)
{
    const auto jid = Jid::parseForeign(address);
    return jid && !jid->isBare() ? jid->toString() : QString();
}

QSet<int> statusCodes(const QDomElement &x)
{
    QSet<int> codes;
    for (const auto &status : childrenIn(x, u"status"))
        codes << status.attribute(u"code"_s).toInt();
    return codes;
}

QList<Remark> remarks(const QSet<int> &codes)
{
    static constexpr std::pair<int, Remark> Known[] {
        {210, Remark::NickAssigned},     {104, Remark::ConfigurationChanged}, {100, Remark::AddressesVisible},
        {172, Remark::AddressesVisible}, {173, Remark::AddressesHidden},      {174, Remark::AddressesHidden},
        {170, Remark::LoggingOn},        {171, Remark::LoggingOff},
    };
    QList<Remark> found;
    for (const auto &[code, remark] : Known) {
        if (codes.contains(code) && !found.contains(remark))
            found << remark;
    }
    return found;
}

QStringList hats(const QDomElement &presence, QLatin1StringView ns)
{
    constexpr qsizetype MaxHats = 10;
    constexpr int MaxTitle = 60;
    QStringList titles;
    for (const auto &hat : xml::children(xml::child(presence, u"hats", ns), u"hat", ns)) {
        const QString title = bounded(oneLine(hat.attribute(u"title"_s)).simplified(), MaxTitle);
        if (titles.size() < MaxHats && !title.isEmpty() && !titles.contains(title))
            titles << title;
    }
    return titles;
}

Occupant occupant(const QDomElement &presence, const QDomElement &x, const QString &nick)
{
    // Prosody sends one item per session of a shared nick: the first tells role and affiliation, any the address.
    const auto items = childrenIn(x, u"item");
    Occupant result;
    result.nick = nick;
    if (!items.isEmpty()) {
        result.role = role(items.first().attribute(u"role"_s));
        result.affiliation = affiliation(items.first().attribute(u"affiliation"_s));
    }
    if (result.role == Role::None) // Nobody is inside without a role: gateways leave it out.
        result.role = Role::Participant;
    for (const auto &item : items) {
        if (result.address.isEmpty())
            result.address = bareOf(item.attribute(u"jid"_s));
    }
    result.show = showNamed(xml::child(presence, u"show", xml::ClientNs).text());
    result.status = bounded(oneLine(xml::child(presence, u"status", xml::ClientNs).text()).simplified(), MaxStatus);
    result.occupantId = occupantId(presence);
    result.hats = hats(presence, xml::HatsNs);
    result.oldHats = hats(presence, xml::OldHatsNs);
    result.picture = avatar::updated(presence).value_or(QString());
    result.idleSince = person::idleSince(presence);
    return result;
}

LeaveReason leaveReason(const QSet<int> &codes, bool destroyed)
{
    // 333 comes along with 307 (XEP-0045 section 9.1.1); the more telling code wins.
    static constexpr std::pair<int, LeaveReason> Known[] {
        {303, LeaveReason::Renamed},
        {301, LeaveReason::Banned},
        {333, LeaveReason::Error},
        {307, LeaveReason::Kicked},
        {321, LeaveReason::AffiliationChanged},
        {322, LeaveReason::MembersOnly},
        {332, LeaveReason::ServiceShutdown},
    };
    if (destroyed)
        return LeaveReason::Destroyed;
    for (const auto &[code, reason] : Known) {
        if (codes.contains(code))
            return reason;
    }
    return LeaveReason::Left;
}

Gone gone(const QDomElement &presence, const QDomElement &userX, const QString &nick)
{
    const auto codes = statusCodes(userX);
    const auto item = xml::child(userX, u"item", xml::MucUserNs);
    const auto destroy = xml::child(userX, u"destroy", xml::MucUserNs);
    const auto actor = xml::child(item, u"actor", xml::MucUserNs);
    Gone result;
    result.nick = nick;
    result.reason = leaveReason(codes, !destroy.isNull());
    result.self = codes.contains(110);
    result.address = bareOf(item.attribute(u"jid"_s));
    result.session = sessionOf(item.attribute(u"jid"_s));
    result.newNick = result.reason == LeaveReason::Renamed ? bounded(item.attribute(u"nick"_s), MaxId) : QString();
    result.actor = bounded(actor.attribute(u"nick"_s, bareOf(actor.attribute(u"jid"_s))), MaxId);
    const auto &told = destroy.isNull() ? item : destroy;
    result.text = bounded(xml::child(told, u"reason", xml::MucUserNs).text().simplified(), MaxStatus);
    // The loss of a connection for errors is told in a status only (ejabberd even without 333).
    if (result.text.isEmpty() && (result.reason == LeaveReason::Left || result.reason == LeaveReason::Error))
        result.text = bounded(xml::child(presence, u"status", xml::ClientNs).text().simplified(), MaxStatus);
    result.successor = bareOf(destroy.attribute(u"jid"_s));
    result.successorPassword = xml::child(destroy, u"password", xml::MucUserNs).text();
    return result;
}

std::optional<RoomEvent> presenceEvent(const QDomElement &presence, const QString &nick)
{
    const QString type = presence.attribute(u"type"_s);
    if (type == "error"_L1) {
        const auto error = stanzaError(presence).value_or(StanzaError {});
        return Refused {nick, presence.attribute(u"id"_s), joinRefusal(error), error};
    }
    // ejabberd sends presence of the bare room (its caps, its going): no occupant with an empty nick.
    if (nick.isEmpty())
        return std::nullopt;
    const auto userX = xml::child(presence, u"x", xml::MucUserNs);
    if (type == "unavailable"_L1)
        return gone(presence, userX, nick);
    const QString id = presence.attribute(u"id"_s);
    if (!type.isEmpty() || (userX.isNull() && id.isEmpty()))
        return std::nullopt;
    // Some answer a join in the namespace of the question, or with nothing but its id.
    const auto x = userX.isNull() ? xml::child(presence, u"x", xml::MucNs) : userX;
    const auto codes = statusCodes(x);
    const Present present {occupant(presence, x, nick), codes.contains(110), codes.contains(201), remarks(codes), id};
    return userX.isNull() ? RoomEvent(Claim {present}) : present;
}

std::optional<RoomEvent> messageEvent(const QDomElement &message, const Jid &room, const QString &nick)
{
    if (const auto event = groupEvent(message, room, nick))
        return event;
    // Only the room itself can announce its settings; an occupant who does is lying.
    const auto noted = remarks(statusCodes(xml::child(message, u"x", xml::MucUserNs)));
    if (message.attribute(u"type"_s) == "groupchat"_L1 && nick.isEmpty() && !noted.isEmpty())
        return ConfigChanged {noted};
    return std::nullopt;
}

} // namespace

std::optional<RoomEvent> roomEvent(const QDomElement &stanza, const Jid &room)
{
    // A bounce of a bad nick may come from an address that does not parse: it counts if it is this room's.
    const QString from = stanza.attribute(u"from"_s);
    const auto slash = from.indexOf(u'/');
    const QString nick = slash >= 0 ? from.sliced(slash + 1) : QString();
    if (const QString bare = from.left(slash); bare != room.bare() && bareOf(bare) != room.bare())
        return std::nullopt;
    // Nobody has such an address: nobody could be answered there, or be removed. Only a wish for it comes back.
    if (isTooLong(nick) && stanza.attribute(u"type"_s) != "error"_L1)
        return std::nullopt;
    if (stanza.tagName() == "presence"_L1)
        return presenceEvent(stanza, nick);
    if (stanza.tagName() == "message"_L1)
        return messageEvent(stanza, room, nick);
    return std::nullopt;
}

} // namespace parlour::muc

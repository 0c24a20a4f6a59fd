// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/actingstanzas.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/privatemessage.h"
#include "protocol/xml/dom.h"

#include <QStringList>
#include <optional>

namespace parlour::muc {

/// Description of a room in disco#info (XEP-0045 sections 6.4 and 15.5).
struct RoomInfo
{
    bool known = false; ///< The room answered.
    QString name;
    QString description;
    QString language;
    int occupants = -1; ///< -1: not told.
    bool passwordProtected = false;
    bool membersOnly = false;
    bool nonAnonymous = false;
    bool moderated = false;
    bool archived = false; ///< XEP-0313
    bool persistent = false;
    bool isPublic = false;
    bool subjectForAll = false;        ///< Participants may change the subject.
    bool hasVCard = false;             ///< Keeps a vCard, and so a picture (XEP-0486).
    std::optional<QString> avatarHash; ///< See avatar::hash; empty: no picture. Nothing: not told.
    bool stanzaIds = false;            ///< It gives messages ids, and nobody can forge one (XEP-0359 section 6).
    bool stableIds = false;            ///< Reflected messages have the id under which they were sent (section 15.1.2).
    bool occupantIds = false;          ///< XEP-0421: the ids come from the room, and from nobody else.
    acting::Moderates moderates = acting::Moderates::No; ///< XEP-0425
    /// Reactions that the room allows (XEP-0444 section 4.3); nothing: any. At most 100.
    std::optional<QStringList> reactions {};
    int reactionsAtOnce = acting::MaxReactions; ///< Maximum of one person for one message.
    Hats hats;                                  ///< XEP-0317: titles come from the room, and from nobody else.
    PrivateMessages privateMessages = PrivateMessages::Unknown;
    QStringList contacts;   ///< Bare addresses of people to ask; at most 20.
    QString logs;           ///< Web page with the room's logs, http or https; may be empty.
    bool registers = false; ///< One can ask for a nickname or for membership (section 7.10).
    bool operator==(const RoomInfo &) const = default;
};

/// The room described by `iq`, the result of a disco#info request. Texts are bounded and plain.
RoomInfo roomInfo(const QDomElement &iq);

/// Kind of a service of rooms.
enum class RoomService {
    None,
    Own,     ///< Hosts XMPP rooms, and new ones can be made.
    Gateway, ///< Leads into the rooms of another network, such as IRC.
};

/// Returns the kind of service that the disco#info result `iq` describes.
RoomService roomService(const QDomElement &iq);
inline bool isRoomService(const QDomElement &iq)
{
    return roomService(iq) != RoomService::None;
}

/// The nickname that `iq`, the answer to a disco#info request for the node ReservedNickNode, says is ours (section
/// 7.12); may be empty.
QString reservedNick(const QDomElement &iq);
inline constexpr QLatin1StringView ReservedNickNode("x-roomuser-item");

/// Ranks `domain` as the service where people make their rooms; the lowest is the best, and an empty one the worst.
/// Servers list several: rooms for the few, gateways, archives.
int serviceRank(const QString &domain);

/// The addresses listed in `iq`, a disco#items result; at most 1000.
QStringList discoItems(const QDomElement &iq);

} // namespace parlour::muc

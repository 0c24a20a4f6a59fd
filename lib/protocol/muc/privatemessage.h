// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/message/acting.h"
#include "protocol/xml/stanzaerror.h"

#include <QDateTime>
#include <optional>
#include <variant>

namespace parlour::muc {

/// Sender of a private message or act. All texts are a stranger's: plain and bounded.
struct PrivateSender
{
    QString nick {};       ///< Of the sender; of a copy, of the recipient.
    QString occupantId {}; ///< XEP-0421; believed only where the room supports it.
    /// Time (UTC) at which our own server says that it kept the message for us (XEP-0203). Anybody can fake that in a
    /// live one.
    std::optional<QDateTime> sentAt {};
    bool copy = false; ///< True if it is ours, from another device (XEP-0280).
    bool operator==(const PrivateSender &) const = default;
};

/// Private message between us and one occupant (XEP-0045 section 7.5).
struct PrivateMessage : PrivateSender
{
    QString body {}; ///< At most MaxBody characters.
    QString id {};
    QString originId {};   ///< XEP-0359
    QString stanzaId {};   ///< XEP-0359, only when our own account says so; else empty.
    bool archived = false; ///< Always false: no room keeps it.
    bool cut = false;      ///< The body was longer.
    bool unstyled = false; ///< Its sender wants it shown unstyled (XEP-0393 section 7).
    std::optional<acting::Reply> reply {};
    QString corrects {};                        ///< See acting::Words.
    std::optional<sharing::SharedFile> file {}; ///< See acting::Words.
    bool operator==(const PrivateMessage &) const = default;
};

/// Act on an earlier message between the two; nothing is said.
struct PrivateActed : PrivateSender
{
    acting::Act act;
    bool operator==(const PrivateActed &) const = default;
};

/// A private message of ours bounced; `id` is the one that we gave it.
struct PrivateFailure
{
    QString nick; ///< Recipient.
    QString id;
    StanzaError error;
    bool operator==(const PrivateFailure &) const = default;
};

using PrivateEvent = std::variant<PrivateMessage, PrivateActed, PrivateFailure>;

/// Parses `stanza`, received by `account`, for the private conversations in `room`; nothing when it is no private
/// message there. Both servers add the muc#user element that section 7.5 asks for; it is not relied upon. A copy is
/// believed from our own bare address only.
std::optional<PrivateEvent> privateEvent(const QDomElement &stanza, const Jid &room, const Jid &account);

/// The bare address of the recipient of `carbon`, a copy of a message that we sent with another device (XEP-0280);
/// nothing when it is none.
std::optional<Jid> copiedTo(const QDomElement &carbon, const Jid &account);

/// Payload (type set) that asks our server for such copies (XEP-0280 section 4).
QDomElement copiesQuery();

/// Occupants who may send private messages in a room (muc#roomconfig_allowpm), as far as its disco#info tells.
enum class PrivateMessages {
    Unknown,
    Anyone,
    Participants,
    Moderators,
    Nobody,
};

/// Parses `value` of that field, in the words of both servers.
PrivateMessages privateMessages(QStringView value);

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/wording.h"
#include "protocol/xml/stanzaerror.h"

#include <QDateTime>
#include <functional>
#include <optional>
#include <variant>

/// Messages between two people, not in a room (RFC 6121 section 5): live, from another device of ours (XEP-0280), or
/// out of the account's archive (XEP-0313).
namespace parlour::direct {

/// A message with a body.
struct Message
{
    Jid peer;         ///< The other person; bare.
    Jid from {};      ///< Sender with the resource: receipts go there.
    bool own = false; ///< Sent by us, from another device.
    QString body;     ///< Plain, at most wording::MaxBody units.
    QString id;
    QString originId; ///< XEP-0359
    QString stanzaId; ///< XEP-0359, by our own account only.
    /// Time in UTC, when our own server says that it kept the message (XEP-0203), or has it in the archive.
    std::optional<QDateTime> sentAt {};
    bool archived = true; ///< Kept in the account's archive, where there is one (see archive::isKept()).
    bool cut = false;
    bool unstyled = false;
    bool wantsReceipt = false; ///< XEP-0184; never for a copy or out of the archive.
    bool markable = false;     ///< XEP-0333
    std::optional<acting::Reply> reply {};
    std::optional<sharing::SharedFile> file {}; ///< See acting::Words.
    QString corrects {};                        ///< See acting::Words.
    /// Set when an archive keeps no more than that; there is no body then.
    std::optional<acting::Tombstone> tombstone {};
    bool operator==(const Message &) const = default;
};

/// An act on an earlier message; nothing is said.
struct Acted
{
    Jid peer;         ///< As in Message.
    bool own = false; ///< As in Message.
    QString id;
    QString stanzaId;
    acting::Act act;
    std::optional<QDateTime> sentAt {};
    bool operator==(const Acted &) const = default;
};

/// Our message has reached a device of the other person (XEP-0184), or they have seen it (XEP-0333).
struct Receipt
{
    Jid peer;
    QString id; ///< Id of our message.
    bool displayed = false;
    QString stanzaId {}; ///< Id of the receipt itself in the archive.
    bool operator==(const Receipt &) const = default;
};

/// Chat state of the other just now: typing or not (XEP-0085).
struct Stated
{
    Jid peer;
    bool composing = false;
    bool operator==(const Stated &) const = default;
};

/// Our message bounced; `id` is the one that we gave it.
struct Failure
{
    Jid peer;
    QString id;
    StanzaError error;
    bool operator==(const Failure &) const = default;
};

/// Result out of the account's archive; without a message, an act and a receipt it holds nothing between two people.
struct Archived
{
    archive::Result result;
    std::optional<Message> message {};
    std::optional<Acted> acted {};
    std::optional<Receipt> receipt {};
    bool operator==(const Archived &) const = default;
};

using Event = std::variant<Message, Acted, Receipt, Stated, Failure, Archived>;

/// Parses the message `stanza`, received by `account`; nothing when it is not between two people. `isRoom` tells
/// whether a bare address is that of a room we have: private messages of its occupants do not count, nor do messages
/// that say of themselves that they came through a room. Copies and results are believed from our own account only.
std::optional<Event> event(const QDomElement &stanza, const Jid &account,
                           const std::function<bool(const Jid &)> &isRoom);

} // namespace parlour::direct

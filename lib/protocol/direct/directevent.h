// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/wording.h"
#include "protocol/xml/stanzaerror.h"

#include <QDateTime>
#include <functional>
#include <optional>
#include <variant>

/// What two people say to each other, not in a room (RFC 6121 section 5): now, with another device of ours (XEP-0280), or out
/// of the account's archive (XEP-0313).
namespace parlour::direct {

/// A message with a body.
struct Message
{
    Jid peer;         ///< Who says it, or to whom we said it; bare.
    Jid from {};      ///< Who says it, with the resource: where receipts go.
    bool own = false; ///< We said it, with another device.
    QString body;     ///< Plain, at most wording::MaxBody units.
    QString id;
    QString originId; ///< XEP-0359
    QString stanzaId; ///< XEP-0359, by our own account only.
    /// UTC, when our own server says that it kept it for us (XEP-0203), or has it in the archive.
    std::optional<QDateTime> sentAt {};
    bool archived = true; ///< Where the account has an archive, it keeps the message (see archive::isKept()).
    bool cut = false;
    bool unstyled = false;
    bool wantsReceipt = false; ///< XEP-0184
    std::optional<acting::Reply> reply {};
    std::optional<sharing::SharedFile> file {}; ///< See acting::Words.
    QString corrects {};                        ///< See acting::Words.
    /// It is not here any more; out of an archive only. Then there is no body.
    std::optional<acting::Tombstone> tombstone {};
    bool operator==(const Message &) const = default;
};

/// Something is done to a message; nothing is said.
struct Acted
{
    Jid peer;         ///< As of a Message.
    bool own = false; ///< As of a Message.
    QString id;
    QString stanzaId;
    acting::Act act;
    std::optional<QDateTime> sentAt {};
    bool operator==(const Acted &) const = default;
};

/// Our message has reached a device of theirs (XEP-0184), or they have seen it (XEP-0333).
struct Receipt
{
    Jid peer;
    QString id; ///< Of our message.
    bool displayed = false;
    QString stanzaId {}; ///< Of the receipt itself, in the archive.
    bool operator==(const Receipt &) const = default;
};

/// They type, or do not (XEP-0085), just now.
struct Stated
{
    Jid peer;
    bool composing = false;
    bool operator==(const Stated &) const = default;
};

/// Our message came back, with the id that we gave it.
struct Failure
{
    Jid peer;
    QString id;
    StanzaError error;
    bool operator==(const Failure &) const = default;
};

/// One result out of the account's archive; without a message, an act and a receipt it holds nothing of two people.
struct Archived
{
    archive::Result result;
    std::optional<Message> message {};
    std::optional<Acted> acted {};
    std::optional<Receipt> receipt {};
    bool operator==(const Archived &) const = default;
};

using Event = std::variant<Message, Acted, Receipt, Stated, Failure, Archived>;

/// What the message `stanza`, received by `account`, means; nothing when it is none between two people. `isRoom` tells whether
/// a bare address is that of a room we have: what its occupants say privately is no such thing, nor is what says of itself
/// that it came through a room. Copies and results are believed from our own account only.
std::optional<Event> event(const QDomElement &stanza, const Jid &account,
                           const std::function<bool(const Jid &)> &isRoom);

} // namespace parlour::direct

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/mentioned.h"
#include "protocol/message/wording.h"

#include <QDateTime>
#include <optional>

/// Messages to everybody in a room, and acts on them.
namespace parlour::muc {

using wording::MaxBody;

/// A message to everybody, with a body.
struct Message
{
    QString nick; ///< Empty: the room itself speaks.
    QString body; ///< Plain, at most MaxBody characters.
    QString id;
    QString originId;                ///< XEP-0359
    QString stanzaId;                ///< XEP-0359, only when the room itself says so.
    std::optional<QDateTime> sentAt; ///< Set for history: the room's own <delay/> (XEP-0203), UTC.
    QString occupantId {};           ///< XEP-0421; to be believed only where the room supports it.
    /// Time in a <delay/> by anybody else, or by nobody: some rooms name the author. Believed only of the history.
    std::optional<QDateTime> claimedAt {};
    bool archived = true;   ///< Kept in the room's archive, where there is one (see archive::isKept()).
    bool cut = false;       ///< The body was longer.
    bool unstyled = false;  ///< Its sender wants it shown as it is (XEP-0393 section 7).
    Mentioned mentioned {}; ///< People that it names besides by its words.
    std::optional<acting::Reply> reply {};
    QString corrects {};                        ///< See acting::Words; whether its author may do that is not known.
    std::optional<sharing::SharedFile> file {}; ///< See acting::Words.
    /// Set when an archive keeps no more than that; there is no body then.
    std::optional<acting::Tombstone> tombstone {};
    bool operator==(const Message &) const = default;
};

/// An act on an earlier message; nothing is said.
struct Acted
{
    QString nick; ///< Empty: the room itself does it.
    QString id;
    QString stanzaId;   ///< As in Message.
    QString occupantId; ///< As in Message; empty for a moderation.
    acting::Act act;
    std::optional<QDateTime> sentAt {}; ///< As in Message.
    bool operator==(const Acted &) const = default;
};

/// One result out of the room's archive (XEP-0313). `sentAt` and `stanzaId` of its message are the archive's; without a
/// message it holds nothing that was said to everybody in the room.
struct Archived
{
    archive::Result result;
    std::optional<Message> message {};
    std::optional<Acted> acted {};
    bool operator==(const Archived &) const = default;
};

} // namespace parlour::muc

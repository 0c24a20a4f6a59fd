// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/wording.h"

#include <QDateTime>
#include <optional>

/// What is said to everybody in a room, and what is done to that.
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
    /// The same by anybody else, or by nobody: some rooms name who spoke. To be believed only of the history.
    std::optional<QDateTime> claimedAt {};
    bool archived = true;  ///< Where the room has an archive, it keeps the message (see archive::isKept()).
    bool cut = false;      ///< The body was longer.
    bool unstyled = false; ///< Its sender wants it shown as it is (XEP-0393 section 7).
    std::optional<acting::Reply> reply {};
    QString corrects {};                        ///< See acting::Words; whether its author may is not known.
    std::optional<sharing::SharedFile> file {}; ///< See acting::Words.
    /// It is not here any more; out of an archive only. Then there is no body.
    std::optional<acting::Tombstone> tombstone {};
    bool operator==(const Message &) const = default;
};

/// Something is done to a message; nothing is said.
struct Acted
{
    QString nick; ///< Empty: the room itself does it.
    QString id;
    QString stanzaId;   ///< As of a Message.
    QString occupantId; ///< As of a Message; of a moderation it is nobody's.
    acting::Act act;
    std::optional<QDateTime> sentAt {}; ///< As of a Message.
    bool operator==(const Acted &) const = default;
};

/// One result out of the room's archive (XEP-0313). `sentAt` and `stanzaId` of its message are the archive's; without
/// one it holds nothing that was said to everybody in the room.
struct Archived
{
    archive::Result result;
    std::optional<Message> message {};
    std::optional<Acted> acted {};
    bool operator==(const Archived &) const = default;
};

} // namespace parlour::muc

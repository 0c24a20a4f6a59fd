// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/captcha/captcha.h"
#include "protocol/muc/admin.h"
#include "protocol/muc/invitation.h"
#include "protocol/muc/privatemessage.h"
#include "protocol/muc/roomevent.h"
#include "protocol/muc/voice.h"
#include "protocol/registration/membership.h"

#include <functional>

/// Decides who sent the content of a stanza, and which part of it counts (docs/trust.md).
namespace parlour::muc {

/// The room has another picture.
struct PictureAnnounced
{
    QString hash; ///< See avatar::hash; empty: it has none.
    bool operator==(const PictureAnnounced &) const = default;
};

/// Means nothing to us.
struct Nothing
{
    bool operator==(const Nothing &) const = default;
};

/// The one thing that a presence or message means.
using Meaning = std::variant<Nothing, Present, Claim, Gone, Refused, Message, Acted, Archived, Subject, ConfigChanged,
                             MessageFailed, PrivateMessage, PrivateActed, PrivateFailure, Invitation, Declined,
                             Affiliate, VoiceRequest, registration::Request, captcha::Challenge, PictureAnnounced>;

/// A stanza's meaning, and its sender.
struct Told
{
    /// The sender, bare; empty when there is none. For a copy of a message that we sent elsewhere: the recipient. For a
    /// question before a join: the room to be joined, which may have its service ask.
    Jid by;
    Meaning meaning;
    bool operator==(const Told &) const = default;
};

/// Returns the meaning of `stanza`, a presence or message received by `account`. `isRoom` tells whether a bare address
/// is that of a room we have, and so its resources nicks.
///
/// A message from a room's bare address may hold whatever a stranger put into it: servers pass on an invitation and a
/// refusal in the room's name with all else that its sender wrote. So what stands in a muc#user element is all that such
/// a message means, and of the things in there, an invitation or a refusal comes before what only the room may say.
Told told(const QDomElement &stanza, const Jid &account, const std::function<bool(const Jid &)> &isRoom);

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <optional>

/// Asking for a voice in a moderated room (XEP-0045 sections 7.13 and 8.6).
namespace parlour::muc {

/// A visitor asks; the room tells its moderators.
struct VoiceRequest
{
    QString nick;
    QString address; ///< Real address as the room tells it, may be empty. Prosody finds the visitor by the full one.
    bool operator==(const VoiceRequest &) const = default;
};

/// The request in a message of `room`, or nothing. Only the room itself passes requests on.
std::optional<VoiceRequest> voiceRequest(const QDomElement &message, const Jid &room);

/// The message with which a visitor asks `room` for a voice.
QDomElement voiceRequestMessage(const Jid &room);

/// The message with which a moderator grants it, or (section 8.6) tells the room that he does not.
QDomElement voiceAnswer(const Jid &room, const VoiceRequest &request, bool granted);

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <optional>

/// Requests for voice in a moderated room (XEP-0045 sections 7.13 and 8.6).
namespace parlour::muc {

/// A visitor's request, as the room passes it on to its moderators.
struct VoiceRequest
{
    QString nick;
    QString address; ///< Real address as the room tells it, may be empty. Prosody finds the visitor by the full one.
    bool operator==(const VoiceRequest &) const = default;
};

/// The request in a message of `room`, or nothing. Only the room itself passes requests on.
std::optional<VoiceRequest> voiceRequest(const QDomElement &message, const Jid &room);

/// The message with which a visitor asks `room` for voice.
QDomElement voiceRequestMessage(const Jid &room);

/// The message with which a moderator grants voice, or (section 8.6) declines.
QDomElement voiceAnswer(const Jid &room, const VoiceRequest &request, bool granted);

} // namespace parlour::muc

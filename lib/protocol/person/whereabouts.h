// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QDateTime>
#include <chrono>
#include <optional>

/// What time it is for people, and when they were there.
namespace parlour::person {

/// Payload (type get) that asks a device for the time there (XEP-0202).
QDomElement timeQuery();
/// How far its clock is ahead of UTC; nothing when `iq` does not tell, or tells of more than there is on Earth: 14 hours.
std::optional<std::chrono::minutes> timeOffset(const QDomElement &iq);

/// Payload (type get) that asks a server since when somebody is away (XEP-0012 section 4).
QDomElement lastActivityQuery();
/// Since when, where `iq` came at `now` (UTC); nothing when it does not tell, or of a time before there was any XMPP.
std::optional<QDateTime> lastActivity(const QDomElement &iq, const QDateTime &now);

/// Since when nobody has been at the device that sent `presence` (XEP-0319), UTC; invalid when it does not say.
QDateTime idleSince(const QDomElement &presence);

} // namespace parlour::person

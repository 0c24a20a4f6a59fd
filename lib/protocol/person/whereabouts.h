// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QDateTime>
#include <chrono>
#include <optional>

/// Local time of people, and when they were last there.
namespace parlour::person {

/// Payload (type get) that asks a device for its time (XEP-0202).
QDomElement timeQuery();
/// Returns the offset of a device's time from UTC; nothing when `iq` does not tell, or tells of more than there is on
/// Earth: 14 hours.
std::optional<std::chrono::minutes> timeOffset(const QDomElement &iq);

/// Payload (type get) that asks a server when a contact was last there (XEP-0012 section 4).
QDomElement lastActivityQuery();
/// Returns when the contact was last there, as told by `iq`, which came at `now` (UTC); nothing when it does not tell,
/// or tells of a time before there was any XMPP.
std::optional<QDateTime> lastActivity(const QDomElement &iq, const QDateTime &now);

/// Returns the time (UTC) since when the device that sent `presence` is idle (XEP-0319); invalid when it does not say.
QDateTime idleSince(const QDomElement &presence);

} // namespace parlour::person

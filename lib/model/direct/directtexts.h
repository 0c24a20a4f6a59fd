// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/delivery.h"
#include "protocol/roster/roster.h"
#include "protocol/xml/stanzaerror.h"

/// Words about direct chats.
namespace parlour::directtexts {

/// Returns the reason why a message failed by `event`, or nothing.
QString problem(delivery::Event event);
/// Returns the reason why a message to `name` came back.
QString bounce(const StanzaError &error, const QString &name);
/// Says that we block `name`, and what that means for messages.
QString blocked(const QString &name);
/// Returns the presence in a word: "online", "away", "offline".
QString presenceWord(const std::optional<roster::Device> &device);
/// Returns the time for which nobody has been at the device, or nothing.
QString idle(const std::optional<roster::Device> &device, const QDateTime &now);
/// Returns the subscription as a sentence; nothing while both see each other's presence.
QString subscription(const roster::Item &item, const QString &name);

} // namespace parlour::directtexts

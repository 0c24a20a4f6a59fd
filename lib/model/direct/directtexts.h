// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/delivery.h"
#include "protocol/roster/roster.h"
#include "protocol/xml/stanzaerror.h"

/// What direct chats say in words.
namespace parlour::directtexts {

/// Why a message failed by `event`, or nothing.
QString problem(delivery::Event event);
/// Why a message to `name` came back.
QString bounce(const StanzaError &error, const QString &name);
/// That we block `name`, and what that means for what is said.
QString blocked(const QString &name);
/// A word for how somebody is there: "online", "away", "offline".
QString presenceWord(const std::optional<roster::Device> &device);
/// How long nobody has been at the device, or nothing.
QString idle(const std::optional<roster::Device> &device, const QDateTime &now);
/// Who sees whom, as a sentence; nothing while both see each other.
QString subscription(const roster::Item &item, const QString &name);

} // namespace parlour::directtexts

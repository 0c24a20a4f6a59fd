// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

/// Nodes of our own account that nobody else reads (XEP-0163, kept as XEP-0223 wants).
namespace parlour::pubsub {

inline constexpr QLatin1StringView PubsubNs("http://jabber.org/protocol/pubsub");
inline constexpr QLatin1StringView EventNs("http://jabber.org/protocol/pubsub#event");

/// Payload (type get) that asks for all items of `node` (XEP-0060 section 6.5.2).
QDomElement items(const QString &node);

/// Payload (type set) that stores `content` as item `id` of `node` (section 7.1), on the condition that nobody but ourselves
/// can read the node, and that it keeps each item. The server refuses with a conflict when the node is kept otherwise.
QDomElement publish(const QString &node, const QString &id, const QDomElement &content);

/// Appends to `parent` the form of `formType` with these conditions.
void appendTerms(const QDomElement &parent, const QString &formType);

} // namespace parlour::pubsub

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

/// Nodes of an account (XEP-0163).
namespace parlour::pubsub {

inline constexpr QLatin1StringView PubsubNs("http://jabber.org/protocol/pubsub");
inline constexpr QLatin1StringView EventNs("http://jabber.org/protocol/pubsub#event");

/// Payload (type get) that asks for all items of `node` (XEP-0060 section 6.5.2).
QDomElement items(const QString &node);

/// The items in the answer `iq` to such a question, as they stand in their list; null when there is none.
QDomElement list(const QDomElement &iq);

/// Payload (type set) that stores `content` as item `id` of `node` (section 7.1), for whoever the server lets read the node.
/// Where `id` is empty, the server chooses one.
QDomElement publish(const QString &node, const QString &id, const QDomElement &content);

/// Publishes an item on the condition that nobody but ourselves can read the node, and that it keeps each item (XEP-0223). The
/// server refuses with a conflict when the node is kept otherwise.
QDomElement publishForUs(const QString &node, const QString &id, const QDomElement &content);

/// Appends to `parent` the form of `formType` with these conditions.
void appendTerms(const QDomElement &parent, const QString &formType);

} // namespace parlour::pubsub

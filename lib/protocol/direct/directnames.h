// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// Namespaces of messages between two people.
namespace parlour::direct {

inline constexpr QLatin1StringView ChatStateNs("http://jabber.org/protocol/chatstates"); ///< XEP-0085
inline constexpr QLatin1StringView MarkerNs("urn:xmpp:chat-markers:0");                  ///< XEP-0333
inline constexpr QLatin1StringView ReceiptNs("urn:xmpp:receipts");                       ///< XEP-0184

} // namespace parlour::direct

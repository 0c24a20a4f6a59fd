// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

/// The people an account knows (RFC 6121 section 2), as far as Parlour asks: who they are.
namespace parlour::roster {

/// Payload (type get) for an IQ to the account's own server.
QDomElement query();

/// One line of the roster, or of a change to it.
struct Item
{
    Jid contact; ///< Bare.
    bool removed = false;
    bool seesUs = false; ///< Their server is told when we are online.
    bool operator==(const Item &) const = default;
};

/// The lines in `iq`, a result or a push; at most 10 000. Whoever calls has made sure that our own server sent it.
QList<Item> items(const QDomElement &iq);

} // namespace parlour::roster

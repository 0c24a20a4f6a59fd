// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

namespace parlour {

/// Target of a link that is handed on.
enum class Shared {
    Room,   ///< `?join` (XEP-0045 section 17.1)
    Person, ///< `?roster` (XEP-0147)
};

/// The `xmpp:` link to `address` (RFC 5122), percent-encoded where necessary. It holds no password.
QString sharedLink(const Jid &address, Shared what);

} // namespace parlour

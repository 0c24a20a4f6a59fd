// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QDomElement>
#include <functional>

namespace parlour {

/// Returns whether the sender of `iq`, received by `self`, may ask: our account, our server, or anybody whom `knows`
/// knows. An answer to anybody else, even a refusal of our own, would tell that we are there.
bool mayAsk(const QDomElement &iq, const Jid &self, const std::function<bool(const Jid &)> &knows);

/// The answer to `iq`, a request of type get or set: about us (disco#info, version), a ping, or an error for all else.
QDomElement response(const QDomElement &iq);

/// The answer to a request that its sender may not make: what a server answers for somebody who is offline.
QDomElement refusal(const QDomElement &iq);

/// The hash over the data about us in response() (XEP-0115 section 5.1). It tells what we can do without a question;
/// servers send changes of our bookmarks only to clients that announce it in this way (XEP-0163 section 4.3).
QByteArray capabilityHash();

/// Names clients like us (XEP-0115 section 4). No web address: the owner of that host would speak for us.
inline constexpr QLatin1StringView CapabilityNode("Parlour");

/// `presence` with our capabilities.
QDomElement withCapabilities(const QDomElement &presence);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>

namespace parlour {

/// The answer to `iq`, a request of type get or set: about us (disco#info, version), a ping, or an error for all else.
QDomElement response(const QDomElement &iq);

/// The answer to a request that its sender may not make.
QDomElement refusal(const QDomElement &iq);

/// The hash over what response() tells about us (XEP-0115 section 5.1). Who sees it knows without asking what we can do;
/// servers send changes of our bookmarks only to who says so in this way (XEP-0163 section 4.3).
QByteArray capabilityHash();

/// Who makes clients like us, an address that names nobody else.
inline constexpr QLatin1StringView CapabilityNode("https://parlour.im");

/// `presence` with our capabilities.
QDomElement withCapabilities(const QDomElement &presence);

} // namespace parlour

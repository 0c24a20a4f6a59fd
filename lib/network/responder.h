// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>

namespace parlour {

/// The answer to `iq`, a request of type get or set: about us (disco#info, version), a ping, or an error for all else.
QDomElement response(const QDomElement &iq);

/// The answer to a request that its sender may not make.
QDomElement refusal(const QDomElement &iq);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QSet>

/// Identities and features of an address (XEP-0030 section 3).
namespace parlour::disco {

/// Payload (type get) that asks an address for them.
QDomElement infoQuery();

/// Returns the <query/> in the answer `iq`; null when it is no such answer.
QDomElement info(const QDomElement &iq);

/// The features that `info` names.
QSet<QString> features(const QDomElement &info);

} // namespace parlour::disco

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/stanzaerror.h"

/// Self-ping: asking through the room whether we are still in it (XEP-0410).
namespace parlour::selfping {

enum class Verdict {
    Inside,
    Outside,
    Unclear, ///< The room cannot be reached just now.
};

/// Payload (type get) to send to one's own occupant address.
QDomElement query();

/// Translates an error in the answer, section 3.2. A result means Inside.
Verdict verdict(ErrorCondition condition);

} // namespace parlour::selfping

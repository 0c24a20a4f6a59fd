// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/dataform.h"

namespace parlour::registration {

inline constexpr QLatin1StringView RegisterNs("jabber:iq:register");

/// The fields of XEP-0077 section 14.1 that were there before data forms, in the <query/> of an answer, as a form: each is
/// asked for once, and is bounded. Empty when there are none.
DataForm legacyForm(const QDomElement &query);

/// Returns whether `form` has only fields of XEP-0077 section 14.1.
bool isLegacy(const DataForm &form);

/// Payload (type set): `form`, which legacyForm() made, filled in.
QDomElement legacySubmission(const DataForm &form);

} // namespace parlour::registration

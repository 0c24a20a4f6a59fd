// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/join.h"
#include "protocol/xml/stanzaerror.h"

namespace parlour::muc {

/// Translates the condition of a refused join.
join::Refusal joinRefusal(ErrorCondition condition);
/// Translates the error of a refused join, by its text where the condition says too little: service-unavailable is said
/// by rooms that are full (XEP-0045 section 7.2.9) and by services that are down.
join::Refusal joinRefusal(const StanzaError &error);

} // namespace parlour::muc

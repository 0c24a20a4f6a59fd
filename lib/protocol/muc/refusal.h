// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/join.h"
#include "protocol/xml/stanzaerror.h"

namespace parlour::muc {

/// What a refused join means, by the error's condition.
join::Refusal joinRefusal(ErrorCondition condition);
/// The same where the condition says too little and the words leave no doubt: service-unavailable is said by rooms that
/// are full (XEP-0045 section 7.2.9) and by services that are down.
join::Refusal joinRefusal(const StanzaError &error);

} // namespace parlour::muc

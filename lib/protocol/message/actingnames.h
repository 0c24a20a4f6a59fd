// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// Namespaces of acts on messages.
namespace parlour::acting {

inline constexpr QLatin1StringView CorrectionNs("urn:xmpp:message-correct:0");     ///< XEP-0308
inline constexpr QLatin1StringView FasteningNs("urn:xmpp:fasten:0");               ///< XEP-0422, before XEP-0424 0.4
inline constexpr QLatin1StringView HintsNs("urn:xmpp:hints");                      ///< XEP-0334
inline constexpr QLatin1StringView ModerationNs("urn:xmpp:message-moderate:1");    ///< XEP-0425
inline constexpr QLatin1StringView OldModerationNs("urn:xmpp:message-moderate:0"); ///< Until XEP-0425 0.2
inline constexpr QLatin1StringView OldRetractionNs("urn:xmpp:message-retract:0");  ///< Until XEP-0424 0.3
inline constexpr QLatin1StringView ReactionLimitsNs("urn:xmpp:reactions:0:restrictions");
inline constexpr QLatin1StringView ReactionsNs("urn:xmpp:reactions:0");        ///< XEP-0444
inline constexpr QLatin1StringView ReplyNs("urn:xmpp:reply:0");                ///< XEP-0461
inline constexpr QLatin1StringView RetractionNs("urn:xmpp:message-retract:1"); ///< XEP-0424

} // namespace parlour::acting

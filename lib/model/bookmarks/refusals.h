// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"

#include <algorithm>
#include <array>

/// Meaning of the server's refusals for bookmarks.
namespace parlour {

/// Returns whether the server does not support the request.
inline bool isUnsupported(const IqFailure &failure)
{
    using enum ErrorCondition;
    static constexpr std::array Conditions {FeatureNotImplemented, ServiceUnavailable, Forbidden, NotAllowed,
                                            BadRequest};
    return failure.kind == IqFailure::Kind::Refused
        && std::find(Conditions.begin(), Conditions.end(), failure.error.condition) != Conditions.end();
}

/// Returns whether the refusal may pass with time.
inline bool isPassing(const IqFailure &failure)
{
    using enum ErrorCondition;
    static constexpr std::array Conditions {InternalServerError, RecipientUnavailable, RemoteServerTimeout,
                                            UnexpectedRequest};
    return failure.kind == IqFailure::Kind::TimedOut
        || std::find(Conditions.begin(), Conditions.end(), failure.error.condition) != Conditions.end();
}

/// Returns whether there is no such node, or no such item.
inline bool isMissing(const IqFailure &failure)
{
    return failure.kind == IqFailure::Kind::Refused && failure.error.condition == ErrorCondition::ItemNotFound;
}

} // namespace parlour

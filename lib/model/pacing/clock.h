// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>

namespace parlour {

/// Returns the time (UTC): the system's, or a test's, which can be at midnight.
using Clock = std::function<QDateTime()>;

/// Reads the system's clock. Nothing else in the model does (tests/layers.cmake).
inline QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

/// Largest expected difference between the clock of a server and ours.
inline constexpr std::chrono::seconds ClockMargin {300};

/// A clock for durations, which setting the system's clock does not move.
namespace monotonic {

using Time = std::chrono::steady_clock::time_point;

inline Time now()
{
    return std::chrono::steady_clock::now();
}

} // namespace monotonic
} // namespace parlour

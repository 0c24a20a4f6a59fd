// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"

#include <optional>

namespace parlour {

/// Limits how often others can cause something: at once the first time, and then once in an interval.
struct Pace
{
    std::chrono::milliseconds interval {10'000};
    std::optional<monotonic::Time> last; ///< Time of the last one.

    /// Returns how long something wanted at `now` has to wait; zero: it happens now, and is noted.
    std::chrono::milliseconds wait(monotonic::Time now)
    {
        const auto passed = last ? std::chrono::duration_cast<std::chrono::milliseconds>(now - *last) : interval;
        if (passed < interval)
            return interval - passed;
        last = now;
        return std::chrono::milliseconds::zero();
    }
};

} // namespace parlour

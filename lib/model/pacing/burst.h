// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"

#include <algorithm>

namespace parlour {

/// Limit that tells a burst of events from occasional ones: `most` may come at once, and one more each `interval`.
struct Burst
{
    int most = 50;
    std::chrono::milliseconds interval {100};
    double spent = 0;     ///< Part of `most` that is used up; it comes back with time.
    monotonic::Time last; ///< Time of the last note().

    /// Notes an event at `now`. Returns whether it belongs to a burst.
    bool note(monotonic::Time now)
    {
        const std::chrono::duration<double, std::milli> passed = now - last;
        spent = std::max(0.0, spent - passed / interval) + 1;
        last = now;
        const bool isBurst = spent > most;
        spent = std::min<double>(spent, most);
        return isBurst;
    }
};

} // namespace parlour

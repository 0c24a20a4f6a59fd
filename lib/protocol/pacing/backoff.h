// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

namespace parlour {

/// Returns the wait before the next attempt after `failures` failures in a row: `first` after one, then twice as long
/// each time, and at most `most`.
constexpr std::chrono::milliseconds backoff(int failures, std::chrono::milliseconds first,
                                            std::chrono::milliseconds most)
{
    return std::min(first * (1 << std::clamp(failures - 1, 0, 20)), most);
}

} // namespace parlour

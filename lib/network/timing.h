// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace parlour {

/// Waits of a connection. Tests make them short.
struct Timing
{
    std::chrono::milliseconds stage {20'000};   ///< Each for: reaching the server, TLS, signing in.
    std::chrono::milliseconds attempt {60'000}; ///< For a whole attempt, whatever addresses and servers it leads to.
    std::chrono::milliseconds idle {60'000};    ///< Silence after which the server is probed.
    std::chrono::milliseconds probe {15'000};   ///< For the answer to a probe.
    std::chrono::milliseconds backoff {1'000};  ///< The first wait before another attempt.
    std::chrono::milliseconds steady {30'000};  ///< A session this long makes the waits start anew.
    std::chrono::milliseconds farewell {2'000}; ///< For a clean end of a stream that is not needed any more.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>
#include <algorithm>
#include <ctime>
#include <limits>

#if defined(__SANITIZE_ADDRESS__)
#define PARLOUR_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PARLOUR_SANITIZED
#endif
#endif

#ifdef PARLOUR_SANITIZED
inline constexpr int Slowness = 12; ///< With sanitizers, and without optimisation.
#else
inline constexpr int Slowness = 4;
#endif

/// What `work` takes of the processor's time at least, in ticks: the machine may be busy, and the first run is slower.
template <class Work>
double leastCost(const Work &work)
{
    std::clock_t best = std::numeric_limits<std::clock_t>::max();
    for (int run = 0; run < 3; ++run) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, std::clock() - start);
    }
    return double(best);
}

/// Runs `work` and fails unless it took at most `limit` of the processor's time.
#define VERIFY_COSTS(limit, work)                                                                                      \
    {                                                                                                                  \
        const auto start = std::clock();                                                                               \
        work;                                                                                                          \
        const auto spent = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;                                             \
        QVERIFY2(spent <= (limit)*Slowness, qPrintable(u"%1 ms for %2"_s.arg(spent).arg(QStringLiteral(#work))));      \
    }

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <functional>

namespace parlour {

/// Tells the time (UTC): the system's, or a test's, which can be at midnight.
using Clock = std::function<QDateTime()>;

} // namespace parlour

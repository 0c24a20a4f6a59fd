// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <optional>

namespace parlour::xml {

/// The time written in `text` (XEP-0082, or as before 2009: XEP-0091) in UTC, not before 1999 when there was nobody to
/// say anything; nothing when it is none. The caller, who knows the time, bounds one that has not come yet.
std::optional<QDateTime> stamp(const QString &text);

} // namespace parlour::xml

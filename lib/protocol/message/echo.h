// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace parlour {

/// Returns how much of `said` has come back with `heard`, after `before` of it: all of it, or one line of several, as
/// gateways send them. Nothing when `heard` is not what comes next. White space may be other than it was.
std::optional<qsizetype> echoed(const QString &said, qsizetype before, const QString &heard);

} // namespace parlour

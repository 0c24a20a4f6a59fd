// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace parlour {

/// How much of `said` has come back with `heard`, when `before` of it had: all of it, or one line of several, as gateways
/// send them. Nothing when `heard` is not what comes next. White space may be other than it was.
std::optional<qsizetype> echoed(const QString &said, qsizetype before, const QString &heard);

} // namespace parlour

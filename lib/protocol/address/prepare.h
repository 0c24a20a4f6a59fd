// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

/// The string preparation that servers apply to the parts of an address (RFC 3920 appendix A and B, RFC 3490), by ICU.
/// Each gives nothing when the text is not allowed, or empty or over 1023 bytes once prepared.
namespace parlour::prepare {

std::optional<QString> localpart(QStringView text);
std::optional<QString> domain(QStringView text);
std::optional<QString> resource(QStringView text);

} // namespace parlour::prepare

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

/// The string preparation that servers apply to what must compare, by ICU.
namespace parlour::prepare {

/// A part of an address (RFC 3920 appendix A and B, RFC 3490). Nothing when the text is not allowed, or empty or over 1023
/// bytes once prepared.
std::optional<QString> localpart(QStringView text);
std::optional<QString> domain(QStringView text);
std::optional<QString> resource(QStringView text);
/// Prepares a resource, except for characters that Unicode 3.2 did not know, such as emoji: they stay as they are.
std::optional<QString> lenientResource(QStringView text);

/// The password of an account as it is proven, by SASLprep (RFC 4013); as it was typed where that does not allow it.
/// Not for the password of a room: rooms compare bytes.
QByteArray password(const QString &typed);

} // namespace parlour::prepare

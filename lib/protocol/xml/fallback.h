// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

/// Parts of a body for clients that do not understand the rest of the message (XEP-0428).
namespace parlour::fallback {

struct Split
{
    QString body;    ///< Without those parts.
    QString removed; ///< Those parts, one after the other.
    bool operator==(const Split &) const = default;
};

/// Splits `body`, that of `message`, for clients that understand the extension `ns`. Places are counted in code points
/// of the body as it was parsed, the end excluded (XEP-0426 section 2). Where one of them makes no sense, nothing is
/// removed.
Split split(const QDomElement &message, const QString &body, QLatin1StringView ns);

/// Marks the first `length` code points of the body of `message` as a fallback; all of it where `length` is negative.
void mark(const QDomElement &message, QLatin1StringView ns, qsizetype length = -1);

/// Counts the code points of `text`.
qsizetype codePoints(const QString &text);

} // namespace parlour::fallback

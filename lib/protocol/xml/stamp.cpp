// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/xml/stamp.h"

#include <QTimeZone>

namespace parlour::xml {

std::optional<QDateTime> stamp(const QString &text)
{
    static const QDateTime First({1999, 1, 1}, {0, 0}, QTimeZone::UTC);
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(std::max(time.toUTC(), First)) : std::nullopt;
}

} // namespace parlour::xml

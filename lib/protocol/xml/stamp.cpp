// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/xml/stamp.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parlour::xml {

std::optional<QDateTime> stamp(const QString &text)
{
    static const QDateTime First({1999, 1, 1}, {0, 0}, QTimeZone::UTC);
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(text, u"yyyyMMdd'T'HH:mm:ss"_s);
    if (time.timeSpec() == Qt::LocalTime) // It names no zone: both formats mean UTC.
        time.setTimeZone(QTimeZone::UTC);
    return time.isValid() ? std::optional(std::max(time.toUTC(), First)) : std::nullopt;
}

} // namespace parlour::xml

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

/// What a person types to search for messages.
namespace parlour::search {

struct Typed
{
    QString words {};   ///< What must be in the text; what stands between quotation marks side by side.
    QString from {};    ///< Who said it; empty: anybody.
    QString in {};      ///< Where it was said, by name or address; empty: anywhere.
    QDateTime since {}; ///< UTC; invalid: no bound.
    QDateTime until {}; ///< UTC, and not included; invalid: no bound.
    bool link = false;  ///< With a link to the web.
    bool file = false;  ///< A file.
    bool operator==(const Typed &) const = default;
};

/// Understands "deploy from:anna in:kitchen after:2026-10 before:2026-11-01 has:link", in any order. `after` and `before`
/// are where a day, a month or a year begins in `zone`. A value may stand between quotation marks. One that is not there
/// yet counts for nothing; of two for the same the last counts. What has any other meaning is a word.
Typed typed(const QString &text, const QTimeZone &zone);

} // namespace parlour::search

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

/// A search for messages, as a person types it.
namespace parlour::search {

struct Typed
{
    QString words {};   ///< Words that must be in the text; those between quotation marks side by side.
    QString from {};    ///< Author; empty: anybody.
    QString in {};      ///< Conversation, by name or address; empty: any.
    QDateTime since {}; ///< UTC; invalid: no bound.
    QDateTime until {}; ///< UTC, and not included; invalid: no bound.
    bool link = false;  ///< With a link to the web.
    bool file = false;  ///< A file.
    bool operator==(const Typed &) const = default;
};

/// Parses "deploy from:anna in:kitchen after:2026-10 before:2026-11-01 has:link", in any order. `after` and `before`
/// are where a day, a month or a year begins in `zone`. A value may stand between quotation marks. An empty value
/// counts for nothing; of two for the same the last counts. Text with any other meaning is a word.
Typed typed(const QString &text, const QTimeZone &zone);

} // namespace parlour::search

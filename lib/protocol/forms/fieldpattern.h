// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/fieldcheck.h"

#include <QRegularExpression>

namespace parlour {

/// A server's pattern for the values of one field (XEP-0122 section 3.4), compiled when it is first needed.
class FieldPattern
{
public:
    /// Keeps a reference to `budget`.
    FieldPattern(const QString &pattern, PatternBudget &budget);

    /// Returns whether the whole of `text` matches, as far as one can tell: a pattern that is too long or wrong forbids
    /// nothing, nor does one that is out of steps.
    bool fits(const QString &text);

private:
    enum class Verdict {
        Fits,
        Differs,
        Unclear, ///< The steps did not suffice.
    };
    Verdict attempt(QRegularExpression &regex, int steps, const QString &text);

    QString m_pattern;
    PatternBudget &m_budget;
    QRegularExpression m_quick;
    QRegularExpression m_patient;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Amount that may still be read of one form, for all its parts together. Servers' forms need a tenth of it; a larger
/// form would be slow to show, and nobody could fill it in.
struct FormBudget
{
    qsizetype fields = 300;
    qsizetype options = 2000;
    qsizetype values = 2000;
    qsizetype parts = 500; ///< Pages, their items, instructions, rows of a table, media.
    qsizetype characters = 100'000;
    bool spent = false; ///< Something was beyond it: the form is too large.

    static constexpr qsizetype MaxListValues = 200; ///< Values set in one list of choices.
    static constexpr qsizetype MaxValue = 10'000;   ///< Characters of a value. Cut, it would be saved cut.

    /// Uses up one of `left`, one of the numbers above; false when there is none, or the form is too large anyway.
    bool take(qsizetype &left)
    {
        spent = spent || --left < 0;
        return !spent;
    }
    /// `text`, at most `limit` characters of it; empty once the form is too large.
    QString text(const QString &text, qsizetype limit)
    {
        characters -= std::min(text.size(), limit);
        spent = spent || characters < 0;
        return spent ? QString() : text.left(limit);
    }
    /// Returns `value`, which must be whole: one over MaxValue makes the form too large.
    QString value(const QString &value)
    {
        spent = spent || value.size() > MaxValue;
        return text(value, MaxValue);
    }
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/fieldpattern.h"

#include "protocol/forms/formnames.h"

using namespace Qt::StringLiterals;

namespace parlour {

FieldPattern::FieldPattern(const QString &pattern, PatternBudget &budget)
    : m_pattern(pattern)
    , m_budget(budget)
{
}

bool FieldPattern::fits(const QString &text)
{
    constexpr int Few = 200; // Enough for most, so that many values can be looked at.
    constexpr int Many = 10'000;
    if (m_pattern.size() > formnames::MaxLabel)
        return true;
    Verdict verdict = attempt(m_quick, Few, text);
    if (verdict == Verdict::Unclear)
        verdict = attempt(m_patient, Many, text);
    return verdict != Verdict::Differs;
}

/// Tries to match. The steps that it took are not known: it is taken for as many as it may take.
FieldPattern::Verdict FieldPattern::attempt(QRegularExpression &regex, int steps, const QString &text)
{
    constexpr int Compiling = 1000;
    const bool isNew = regex.pattern().isEmpty();
    const int cost = steps + (isNew ? Compiling : 0);
    if (m_budget.steps < cost)
        return Verdict::Unclear;
    m_budget.steps -= cost;
    if (isNew) {
        regex.setPattern(u"(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=1000)(*NO_JIT)\\A(?:"_s.arg(steps) + m_pattern + u")\\z"_s);
        regex.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DontCaptureOption);
    }
    if (!regex.isValid())
        return Verdict::Fits;
    const auto match = regex.match(text);
    if (!match.isValid())
        return Verdict::Unclear;
    return match.hasMatch() ? Verdict::Fits : Verdict::Differs;
}

} // namespace parlour

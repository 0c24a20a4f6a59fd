// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/cleanup/matching.h"

#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour::cleanup {

/// Work that PCRE may do for one text; more than any sane expression needs.
static constexpr auto Limits = "(*LIMIT_MATCH=20000)"_L1;

bool Author::wrote(const Candidate &message) const
{
    return (!message.occupantId.isEmpty() && occupantIds.contains(message.occupantId))
        || (!message.stanzaId.isEmpty() && stanzaIds.contains(message.stanzaId));
}

/// Removes case, width, and invisible characters: those are put in to evade.
static QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c == QChar(0x034f); });
    return plain;
}

static QString expression(const QString &typed, Style style)
{
    constexpr auto Conversion =
        QRegularExpression::UnanchoredWildcardConversion | QRegularExpression::NonPathWildcardConversion;
    return style == Style::Wildcards ? QRegularExpression::wildcardToRegularExpression(typed, Conversion) : typed;
}

Pattern::Pattern(const QString &typed, Style style, Part part)
    : m_part(part)
{
    if (typed.trimmed().isEmpty()) {
        m_flaw = Flaw::Empty;
    } else if (typed.size() > MaxPattern) {
        m_flaw = Flaw::Long;
    } else if (style == Style::Words) {
        m_words = folded(typed).split(u' ', Qt::SkipEmptyParts);
        m_flaw = m_words.isEmpty() ? Flaw::Empty : Flaw::None;
    } else {
        m_expression.setPattern(Limits + expression(typed, style));
        m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption
                                       | QRegularExpression::DotMatchesEverythingOption);
        m_flaw = m_expression.isValid() ? Flaw::None : Flaw::Invalid;
    }
}

qsizetype Pattern::offset() const
{
    return std::max<qsizetype>(0, m_expression.patternErrorOffset() - Limits.size());
}

Pattern::Match Pattern::matchText(const QString &text) const
{
    const QString looked = bounded(text, MaxText);
    if (m_words.isEmpty()) {
        const auto match = m_expression.match(looked);
        return !match.isValid() ? Match::GaveUp : match.hasMatch() ? Match::Yes : Match::No;
    }
    const QString plain = folded(looked);
    const bool hasAll = std::ranges::all_of(m_words, [&plain](const QString &word) { return plain.contains(word); });
    return hasAll ? Match::Yes : Match::No;
}

Pattern::Match Pattern::match(const Candidate &message) const
{
    if (m_flaw != Flaw::None)
        return Match::No;
    Match result = Match::No;
    const auto look = [&](Part part, const QString &text) {
        if (result == Match::Yes || text.isEmpty() || (m_part != part && m_part != Part::Anywhere))
            return;
        if (const auto found = matchText(text); found != Match::No)
            result = found;
    };
    look(Part::Text, message.body);
    look(Part::Nick, message.nick);
    look(Part::Address, message.address);
    return result;
}

} // namespace parlour::cleanup

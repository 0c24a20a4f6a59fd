// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

/// Many messages that are removed from rooms at once: which these are.
namespace parlour::cleanup {
Q_NAMESPACE

/// Where a pattern is looked for.
enum class Part {
    Anywhere,
    Text,
    Nick,
    Address, ///< Of who said it, as far as the room shows it.
};
Q_ENUM_NS(Part)

/// How a pattern is written.
enum class Style {
    Words,      ///< All of them must be there, however they are spelt.
    Wildcards,  ///< "*" stands for anything, "?" for any one character.
    Expression, ///< A regular expression.
};
Q_ENUM_NS(Style)

/// A message, as far as it matters whether it is meant. All of it is a stranger's.
struct Candidate
{
    QString nick;
    QString address; ///< Bare, or empty.
    QString body;
    QString stanzaId {};   ///< XEP-0359, by the room, or empty.
    QString occupantId {}; ///< XEP-0421, where it is believed, or empty.
};

/// What tells that a message is by one person. Their nick does not: it is of whoever takes it.
struct Author
{
    QSet<QString> occupantIds; ///< Theirs in this room.
    QSet<QString> stanzaIds;   ///< Of what we have heard them say.

    /// Whether there is anything that tells.
    bool isKnown() const { return !occupantIds.isEmpty() || !stanzaIds.isEmpty(); }
    bool wrote(const Candidate &message) const;
};

/// Words or a pattern, ready to be looked for. What a stranger wrote costs it a bounded time.
class Pattern
{
public:
    /// Why it cannot be looked for.
    enum class Flaw {
        None,
        Empty,   ///< There is nothing to look for.
        Long,    ///< Of more than MaxPattern characters.
        Invalid, ///< No regular expression: see detail().
    };
    enum class Match {
        No,
        Yes,
        GaveUp, ///< It would take too long to find out.
    };
    static constexpr qsizetype MaxPattern = 200;
    /// Of each part of a message that is looked at, in UTF-16 units.
    static constexpr qsizetype MaxText = 4000;

    Pattern(const QString &typed, Style style, Part part);

    Flaw flaw() const { return m_flaw; }
    /// What is wrong with an expression, in the words of those who read it (English), and at which character.
    QString detail() const { return m_expression.errorString(); }
    qsizetype offset() const;
    Match match(const Candidate &message) const;

private:
    Match matchText(const QString &text) const;

    Part m_part;
    Flaw m_flaw = Flaw::None;
    QStringList m_words; ///< Folded; empty where there is an expression.
    QRegularExpression m_expression;
};

} // namespace parlour::cleanup

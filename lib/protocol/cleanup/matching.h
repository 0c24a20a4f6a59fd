// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

/// Selection of the messages that are removed from rooms at once.
namespace parlour::cleanup {
Q_NAMESPACE

/// Part of a message in which a pattern is looked for.
enum class Part {
    Anywhere,
    Text,
    Nick,
    Address, ///< Address of the author, as far as the room shows it.
};
Q_ENUM_NS(Part)

/// Syntax of a pattern.
enum class Style {
    Words,      ///< All of them must be there, however they are spelt.
    Wildcards,  ///< "*" stands for anything, "?" for any one character.
    Expression, ///< A regular expression.
};
Q_ENUM_NS(Style)

/// A message, as far as matching needs it. All of it is a stranger's.
struct Candidate
{
    QString nick;
    QString address; ///< Bare, or empty.
    QString body;
    QString stanzaId {};   ///< XEP-0359, by the room, or empty.
    QString occupantId {}; ///< XEP-0421, where it is believed, or empty.
};

/// Ids that tell that a message is by one person. The nick does not: anybody can take it.
struct Author
{
    QSet<QString> occupantIds; ///< Occupant ids of the person in this room.
    QSet<QString> stanzaIds;   ///< Ids of messages that we have seen the person send.

    /// Returns whether there are any ids.
    bool isKnown() const { return !occupantIds.isEmpty() || !stanzaIds.isEmpty(); }
    bool wrote(const Candidate &message) const;
};

/// Words or a pattern, ready to be looked for. Takes a bounded time, whatever a stranger wrote.
class Pattern
{
public:
    /// Reason why the pattern cannot be looked for.
    enum class Flaw {
        None,
        Empty,   ///< There is nothing to look for.
        Long,    ///< More than MaxPattern characters.
        Invalid, ///< No regular expression: see detail().
    };
    enum class Match {
        No,
        Yes,
        GaveUp, ///< The match would take too long.
    };
    static constexpr qsizetype MaxPattern = 200;
    /// Maximum of what is looked at in each part of a message, in UTF-16 units.
    static constexpr qsizetype MaxText = 4000;

    Pattern(const QString &typed, Style style, Part part);

    Flaw flaw() const { return m_flaw; }
    /// Describes the error in an expression, in the technical English of QRegularExpression; offset() is its place.
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

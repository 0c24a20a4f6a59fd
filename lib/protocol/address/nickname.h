// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Why a nickname cannot be used in a room; found before anything is sent.
enum class NickProblem {
    None,
    Empty,      ///< Nothing, or only white space or invisible characters.
    TooLong,    ///< Over 1023 bytes in UTF-8.
    NotAllowed, ///< Has a character that servers refuse, such as emoji (resourceprep, RFC 3920 appendix B).
};

/// `nick` as it should be sent: without white space around it.
QString trimmedNick(QStringView nick);

/// What is wrong with `nick`.
NickProblem nickProblem(QStringView nick);

/// Whether `nick`, which a server keeps for us, can be taken up: that server's rules may be newer than those of
/// nickProblem(), which refuse emoji and new signs.
bool isUsableAsGiven(QStringView nick);

/// What a server on the way that prepares addresses makes of somebody's `nick`; empty when none lets it through. What is
/// newer than those rules, such as emoji, stays as it is.
QString preparedNick(const QString &nick);

/// Another nickname for somebody who cannot have `nick`, one that has no problem: "Tea2" for "Tea", "Tea3" for "Tea2",
/// and what is left of a nick without what servers refuse.
QString otherNick(const QString &nick);

/// What is odd about somebody's nick.
enum class NickOddity {
    None,
    Hidden, ///< Has characters that nobody sees: no width, fillers, blanks that are no spaces, tags.
    Edges,  ///< Begins or ends with a space.
};
NickOddity nickOddity(const QString &nick);

/// `nick` as people see it: hidden characters as boxes, spaces at the ends as what they are, at most 100 characters, in one
/// line. An ordinary nick is shown as it is. Not to be sent: two people may be shown alike.
QString shownNick(const QString &nick);

/// `nick` for a place in a sentence of ours: see shownNick() and isolated().
QString named(const QString &nick);

} // namespace parlour

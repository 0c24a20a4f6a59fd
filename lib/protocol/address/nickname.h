// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Problem with a nickname for use in a room; found before anything is sent.
enum class NickProblem {
    None,
    Empty,      ///< Nothing, or only white space or invisible characters.
    TooLong,    ///< Over 1023 bytes in UTF-8.
    NotAllowed, ///< Has a character that servers refuse, such as emoji (resourceprep, RFC 3920 appendix B).
};

/// `nick` as it should be sent: without white space around it.
QString trimmedNick(QStringView nick);

/// Returns the problem with `nick`.
NickProblem nickProblem(QStringView nick);

/// Returns whether we can take up `nick`, which a server keeps for us: that server's rules may be newer than those of
/// nickProblem(), which refuse emoji and new characters.
bool isUsableAsGiven(QStringView nick);

/// Returns somebody's `nick` as a server on the way that prepares addresses leaves it; empty when none lets it through.
/// Characters that are newer than those rules, such as emoji, stay as they are.
QString preparedNick(const QString &nick);

/// Another nickname for somebody who cannot have `nick`, one without a problem: "Tea2" for "Tea", "Tea3" for "Tea2",
/// or the nick without the characters that servers refuse.
QString otherNick(const QString &nick);

/// Oddity of somebody's nick.
enum class NickOddity {
    None,
    Hidden, ///< Has invisible characters: no width, fillers, blanks that are not spaces, tags.
    Edges,  ///< Begins or ends with a space.
};
NickOddity nickOddity(const QString &nick);

/// `nick` as people see it: hidden characters as boxes, spaces at the ends as what they are, at most 100 characters, in one
/// line. An ordinary nick is shown as it is. Not to be sent: two people may be shown alike.
QString shownNick(const QString &nick);

/// `nick` for a place in a sentence of ours: see shownNick() and isolated().
QString named(const QString &nick);

} // namespace parlour

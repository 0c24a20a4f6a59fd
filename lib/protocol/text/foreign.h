// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Words of strangers in texts of ours. They are plain text, and still could turn a sentence around, break it into lines,
/// or paint over the rows above it.
namespace parlour {

/// `text` with as many marks as one letter can carry: no more than eight in all, and four that stand upon each other.
/// No script needs more: Vietnamese takes two, Hebrew with its accents five, the tallest Tibetan letter eight.
QString withFewMarks(const QString &text);

/// `text` in one line: control characters and line breaks become spaces, characters that turn the direction of writing
/// for what follows them go, marks are few.
QString oneLine(const QString &text);

/// `text` in one line, simplified (QString::simplified()), and at most `limit` UTF-16 units of it.
QString oneLine(const QString &text, qsizetype limit);

/// `words`, written by a stranger, for a place in a sentence of ours: in one line, at most 1000 characters, and unable to
/// reorder what stands around them. Words with letters or digits that are written from right to left stand between
/// U+2068 and U+2069; others, which do not need that, stay as they are, so that accessible names do, too.
///
/// Where our own sentences are written from right to left, as setSentencesGoLeft() says, words of the other direction stand
/// between them, too: a sentence that begins with a name would else be laid out from the left.
QString isolated(const QString &words);

/// Sets, once before the first sentence is made, the direction in which they are all written; initially left to right.
void setSentencesGoLeft(bool leftwards);

} // namespace parlour

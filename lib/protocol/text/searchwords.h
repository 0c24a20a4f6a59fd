// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/search/marks.h"

#include <QStringList>
#include <functional>
#include <optional>

/// How texts become words that can be searched for, in all scripts.
///
/// Letters are folded (case, accents, width), numbers stand apart from letters, and where words are written without space
/// between them (Chinese, Japanese, Korean, Thai and their neighbours) each two neighbouring characters are a word. What
/// is looked for goes through the same, as a phrase: whatever stands side by side in a text is found in it.
namespace parlour::search {

/// Of the way texts are split: an index that was made in another way has to be made anew.
inline constexpr int Version = 2;

/// The words of `text`, with a space between them.
QString indexed(const QString &text);

/// What is looked for: words that stand side by side.
struct Phrase
{
    QString text;
    bool goesOn = false; ///< Its last word may be the beginning of one.
    bool operator==(const Phrase &) const = default;
};
/// The phrases of `words`, as typed: those between quotation marks, and each word outside them.
QList<Phrase> phrases(const QString &words);
/// Whether `word`, folded, begins others when it is looked for at the end of a phrase.
bool begins(const QString &word, bool alone, bool goesOn);

/// The words that stand for what a text is marked with.
QString indexed(const Marks &marks);
/// Tells which words of an index begin so; nothing where they are many.
using Continued = std::function<std::optional<QStringList>(const QString &start)>;
/// An expression of FTS5, with the columns `words` and `place`, for texts that hold all `words` and are marked with all of
/// `marks`; empty when there is nothing to look for. Quotation marks join words into phrases; the last word may go on,
/// as `continued` tells: FTS5 itself would read everything that any of these words is in.
QString matching(const QString &words, const Marks &marks, const Continued &continued = {});

} // namespace parlour::search

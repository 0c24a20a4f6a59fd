// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/search/marks.h"

#include <QStringList>
#include <functional>
#include <optional>

/// Splits texts into words that can be searched for, in all scripts.
///
/// Letters are folded (case, accents, width), numbers stand apart from letters, and where words are written without space
/// between them (Chinese, Japanese, Korean, Thai and their neighbours) each two neighbouring characters are a word. A
/// search is split in the same way, as a phrase: whatever stands side by side in a text is found in it.
namespace parlour::search {

/// Version of the way texts are split: an index that was made in another way has to be made anew.
inline constexpr int Version = 3;

/// The words of `text`, with a space between them.
QString indexed(const QString &text);

/// Words to search for that stand side by side.
struct Phrase
{
    QString text;
    bool goesOn = false; ///< Its last word may be the beginning of one.
    bool operator==(const Phrase &) const = default;
};
/// The phrases of `words`, as typed: those between quotation marks, and each word outside them.
QList<Phrase> phrases(const QString &words);
/// Returns whether `word`, folded, stands for all words that it begins when it is looked for at the end of a phrase.
bool begins(const QString &word, bool alone, bool goesOn);

/// The words in the index for the marks of a text.
QString indexed(const Marks &marks);
/// Returns the words of an index that begin with `start`; nothing where they are many.
using Continued = std::function<std::optional<QStringList>(const QString &start)>;
/// An expression of FTS5, with the columns `words` and `place`, for texts that hold all `words` and are marked with all of
/// `marks`; empty when there is nothing to look for. Quotation marks join words into phrases; the last word may go on,
/// as `continued` tells: FTS5 itself would read everything that any of these words is in.
QString matching(const QString &words, const Marks &marks, const Continued &continued = {});

} // namespace parlour::search

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Characters of words for search, and those that make no difference between words.
namespace parlour::search {

enum class Class { Nothing, Letter, Number, Unspaced, Symbol };

Class classOf(char32_t c);
/// Returns whether `c` is of a script that is written without space between words.
bool isUnspaced(char32_t c);
/// `text` without differences of case, accents and width.
QString folded(const QString &text);

} // namespace parlour::search

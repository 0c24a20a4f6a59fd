// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What search takes for a word, and for the same word.
namespace parlour::search {

enum class Class { Nothing, Letter, Number, Unspaced, Symbol };

Class classOf(char32_t c);
/// Whether `c` is of a script that is written without space between words.
bool isUnspaced(char32_t c);
/// `text` without what makes no difference: case, accents, width.
QString folded(const QString &text);

} // namespace parlour::search

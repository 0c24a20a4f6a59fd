// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace parlour {

/// Whether `body` names `nick` as a whole word, in any case. Literal: a nick may end in a dot or be any script. In scripts
/// that put no spaces between words (Chinese, Japanese, Thai ...) or behind names (Korean), the name alone is enough.
bool mentions(QStringView body, QStringView nick);
/// The same of any of `words`.
bool mentionsAny(QStringView body, const QStringList &words);

/// The words in what a person typed: they are parted by commas or line ends, and may have spaces within. Each stands once,
/// in any case; at most 50 of at most 100 characters.
QStringList keywords(const QString &typed);

} // namespace parlour

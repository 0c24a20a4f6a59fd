// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/text/styling.h"

#include <QString>
#include <QStringList>

namespace parlour {

/// Returns whether `body` names `nick` as a whole word, in any case and however its accents are written. Literal: a
/// nick may end in a dot or be any script. In scripts that put no spaces between words (Chinese, Japanese, Thai ...) or
/// behind names (Korean), the name alone is enough; one of a single such character, which is part of many words, has to
/// stand apart, behind "@", or before a comma or a colon. Takes time in proportion to both.
bool mentions(QStringView body, QStringView nick);
/// Returns whether the author of `body`, which looks like `styling`, names any of `names` in words of their own: not in
/// a quotation, code or a link.
bool mentionsAny(const QString &body, const styling::Text &styling, const QStringList &names);

/// Splits what a person typed into keywords: commas or line ends stand between them, spaces may stand within. Each is
/// there once, in any case; at most 50 of at most 100 characters.
QStringList keywords(const QString &typed);

} // namespace parlour

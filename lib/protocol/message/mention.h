// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Whether `body` names `nick` as a whole word, in any case. Literal: a nick may end in a dot or be any script. In scripts
/// that put no spaces between words (Chinese, Japanese, Thai ...) or behind names (Korean), the name alone is enough.
bool mentions(QStringView body, QStringView nick);

} // namespace parlour

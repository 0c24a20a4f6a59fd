// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Returns whether `text` is nothing but one to three emoji, as people count them (grapheme clusters), and white space
/// around them. A character that is shown as text unless asked for otherwise (U+FE0F, or a skin tone) counts only when
/// that is asked for.
bool isEmojiOnly(const QString &text);

} // namespace parlour

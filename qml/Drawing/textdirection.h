// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace parlour {

/// Whether some of `words` are in a script that is written from right to left. Such scripts have no italics, and the slanted
/// half of a family of fonts may lack their letters.
bool goesLeft(QStringView words);

/// In which direction a paragraph is written: as its first letter is, or, without letters, as the window is (`mirrored`: from
/// right to left).
Qt::LayoutDirection directionOf(const QString &paragraph, bool mirrored);

} // namespace parlour

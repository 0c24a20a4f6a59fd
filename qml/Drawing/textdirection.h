// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace parlour {

/// Returns whether some of `words` are in a right-to-left script. Such scripts have no italics, and the slanted half of
/// a family of fonts may lack their letters.
bool goesLeft(QStringView words);

/// Returns the direction of a paragraph: that of its first letter, or, without letters, that of the window (`mirrored`:
/// right to left).
Qt::LayoutDirection directionOf(const QString &paragraph, bool mirrored);

} // namespace parlour

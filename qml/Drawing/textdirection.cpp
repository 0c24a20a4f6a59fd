// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdirection.h"

#include <QString>
#include <algorithm>

namespace parlour {

bool goesLeft(QStringView words)
{
    return std::ranges::any_of(words,
                               [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
}

Qt::LayoutDirection directionOf(const QString &paragraph, bool mirrored)
{
    if (paragraph.isRightToLeft())
        return Qt::RightToLeft;
    const auto isLetter = [](QChar c) { return !c.isSurrogate() && c.direction() == QChar::DirL; };
    return mirrored && std::ranges::none_of(paragraph, isLetter) ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace parlour

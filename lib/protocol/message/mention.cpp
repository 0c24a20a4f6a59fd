// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/mention.h"

namespace parlour {

static bool isBoundary(QStringView body, qsizetype index)
{
    if (index < 0 || index >= body.size())
        return true;
    const QChar c = body.at(index);
    return !c.isLetterOrNumber() && c != u'_';
}

bool mentions(QStringView body, QStringView nick)
{
    // Folded first: Qt 6.8 does not find a text with emoji in a long one when it is to ignore case.
    const QString text = body.toString().toCaseFolded();
    const QString name = nick.toString().toCaseFolded();
    if (name.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (isBoundary(text, at - 1) && isBoundary(text, at + name.size()))
            return true;
    }
    return false;
}

} // namespace parlour

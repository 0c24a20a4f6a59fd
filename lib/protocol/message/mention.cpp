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
    if (nick.isEmpty())
        return false;
    for (qsizetype at = body.indexOf(nick, 0, Qt::CaseInsensitive); at >= 0;
         at = body.indexOf(nick, at + 1, Qt::CaseInsensitive)) {
        if (isBoundary(body, at - 1) && isBoundary(body, at + nick.size()))
            return true;
    }
    return false;
}

} // namespace parlour

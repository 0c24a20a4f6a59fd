// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/echo.h"

namespace parlour {

std::optional<qsizetype> echoed(const QString &said, qsizetype before, const QString &heard)
{
    const QString words = heard.simplified();
    if (said.sliced(before).simplified() == words)
        return said.size();
    qsizetype start = before;
    while (start < said.size() && said.at(start).isSpace())
        ++start;
    const qsizetype end = said.indexOf(u'\n', start);
    if (end < 0 || said.sliced(start, end - start).simplified() != words)
        return std::nullopt;
    return end + 1;
}

} // namespace parlour

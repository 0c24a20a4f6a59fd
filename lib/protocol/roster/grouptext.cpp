// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/roster/grouptext.h"

#include "protocol/roster/roster.h"
#include "protocol/text/bounded.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parlour::roster {

QString groupText(const QStringList &groups)
{
    QStringList parts;
    for (QString group : groups) {
        const bool isQuoted = group.contains(u',') || group.startsWith(u'"');
        parts << (isQuoted ? u'"' + group.replace(u'"', u"\"\""_s) + u'"' : group);
    }
    return parts.join(u", "_s);
}

QStringList groupsIn(const QString &text)
{
    // A mark that nothing closes is a part of the name.
    static const QRegularExpression part(uR"re(\s*(?:"((?:[^"]++|"")*+)"\s*(?=,|$)|([^,]*)))re"_s);
    QStringList groups;
    for (qsizetype from = 0; from <= text.size();) {
        const auto match =
            part.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString name = match.hasCaptured(1) ? match.captured(1).replace(u"\"\""_s, u"\""_s) : match.captured(2);
        const QString group = bounded(name.simplified(), MaxName);
        if (!group.isEmpty() && !groups.contains(group))
            groups << group;
        from = match.capturedEnd() + 1; // Behind the comma.
    }
    return groups;
}

} // namespace parlour::roster

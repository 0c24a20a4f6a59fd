// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/escaping.h"

using namespace Qt::StringLiterals;

namespace parlour::escaping {

static constexpr QStringView Special = u" \"&'/:<>@";

QString escaped(QStringView text)
{
    QString localpart;
    for (const QChar c : text)
        localpart += Special.contains(c) ? u"\\%1"_s.arg(uint(c.unicode()), 2, 16, QLatin1Char('0')) : QString(c);
    return localpart;
}

/// The character for which the three at `at` stand, or null.
static QChar escapedAt(QStringView localpart, qsizetype at)
{
    if (localpart.at(at) != u'\\' || at + 2 >= localpart.size())
        return {};
    bool isHex = false;
    const QChar c(localpart.sliced(at + 1, 2).toUShort(&isHex, 16));
    const bool atEdge = at == 0 || at + 3 == localpart.size();
    if (!isHex || (c == u' ' && atEdge))
        return {};
    return c == u'\\' || Special.contains(c) ? c : QChar();
}

QString unescaped(const QString &localpart)
{
    QString text;
    for (qsizetype at = 0; at < localpart.size(); ++at) {
        const QChar c = escapedAt(localpart, at);
        text += c.isNull() ? localpart.at(at) : c;
        at += c.isNull() ? 0 : 2;
    }
    return text;
}

} // namespace parlour::escaping

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/nickname.h"

#include "protocol/address/prepare.h"

#include <algorithm>

namespace parlour {

static bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString trimmedNick(QStringView nick)
{
    return nick.trimmed().toString();
}

NickProblem nickProblem(QStringView nick)
{
    nick = nick.trimmed();
    if (std::all_of(nick.begin(), nick.end(), isInvisible))
        return NickProblem::Empty;
    if (nick.toUtf8().size() > 1023)
        return NickProblem::TooLong;
    const auto prepared = prepare::resource(nick);
    if (!prepared || std::all_of(prepared->begin(), prepared->end(), isInvisible))
        return NickProblem::NotAllowed;
    return NickProblem::None;
}

/// Only what no server refuses: letters, digits, and what usually stands between them.
static QString plain(const QString &nick)
{
    QString kept;
    for (const QChar c : nick) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u' ')
            kept += c;
    }
    return kept.trimmed();
}

QString otherNick(const QString &nick)
{
    constexpr qsizetype Longest = 100;
    constexpr qsizetype MostDigits = 8;
    const QString trimmed = trimmedNick(nick).left(Longest);
    if (nickProblem(nick) != NickProblem::None) {
        const QString kept = plain(trimmed);
        return nickProblem(kept) == NickProblem::None ? kept : QString();
    }
    qsizetype digits = 0;
    while (digits < std::min(trimmed.size(), MostDigits) && trimmed.at(trimmed.size() - 1 - digits).isDigit())
        ++digits;
    const int number = trimmed.last(digits).toInt();
    return trimmed.chopped(digits) + QString::number(std::max(number, 1) + 1);
}

} // namespace parlour

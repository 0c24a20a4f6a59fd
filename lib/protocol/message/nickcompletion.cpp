// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/nickcompletion.h"

#include "protocol/message/command.h"

#include <algorithm>

namespace parlour::nickcompletion {

static QStringList fitting(const QString &begun, const QStringList &nicks)
{
    QStringList fitting;
    for (const QString &nick : nicks) {
        if (nick.startsWith(begun, Qt::CaseInsensitive))
            fitting << nick;
    }
    return fitting;
}

static void rank(QStringList &nicks, const QStringList &speakers)
{
    const auto place = [&speakers](const QString &nick) {
        const auto last = speakers.indexOf(nick);
        return last < 0 ? speakers.size() : last;
    };
    std::ranges::sort(nicks, [&place](const QString &one, const QString &other) {
        const auto mine = place(one), yours = place(other);
        const int order = one.compare(other, Qt::CaseInsensitive);
        return mine != yours ? mine < yours : order != 0 ? order < 0 : one < other;
    });
}

/// Returns the beginning of the last word of `text`.
static qsizetype lastWord(const QString &text)
{
    qsizetype start = text.size();
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    return start;
}

QStringList completions(const QString &text, const QStringList &nicks, const QStringList &speakers)
{
    constexpr qsizetype Longest = 1000; // Longer words are not meant as a name.
    if (text.isEmpty() || text.size() > Longest || text.back().isSpace() || text.startsWith(u'/'))
        return {};
    qsizetype start = lastWord(text);
    auto found = fitting(text.sliced(start), nicks);
    if (found.isEmpty()) { // A name may hold spaces.
        start = 0;
        found = fitting(text, nicks);
    }
    found.removeDuplicates();
    rank(found, speakers);
    for (QString &nick : found)
        nick = start == 0 ? command::addressed(nick) : text.first(start) + nick + u' ';
    return found;
}

} // namespace parlour::nickcompletion

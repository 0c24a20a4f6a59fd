// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/excerpt.h"

#include "protocol/text/bounded.h"

#include <QTextBoundaryFinder>

namespace parlour {

static constexpr qsizetype LongSize = 3000;
static constexpr qsizetype LongLines = 60;

QString wholeCharacters(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    constexpr qsizetype Window = 64; // No real character is longer; the whole text would take long.
    const qsizetype start = std::max<qsizetype>(0, limit - Window);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               text.sliced(start, std::min(2 * Window, text.size() - start)));
    finder.setPosition(limit - start);
    const bool isBoundary = finder.isAtBoundary();
    const qsizetype end = isBoundary ? limit - start : finder.toPreviousBoundary();
    return end > 0 ? text.left(start + end) : bounded(text, limit);
}

/// Returns the end of the first `lines` lines of `text` from `start` on.
static qsizetype endOfLines(const QString &text, qsizetype lines, qsizetype start = 0)
{
    qsizetype end = start - 1;
    for (qsizetype line = 0; line < lines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text.size();
    }
    return end;
}

bool isLong(const QString &text)
{
    return text.size() > LongSize || endOfLines(text, LongLines) < text.size();
}

/// Returns the end of the portion of `text` that begins at `start`.
static qsizetype endOfPortion(const QString &text, qsizetype start, qsizetype lines)
{
    constexpr qsizetype Size = 2000;
    const qsizetype limit = std::min(start + Size, text.size());
    const qsizetype end = endOfLines(text, lines, start);
    if (end <= limit)
        return end;
    if (limit == text.size())
        return limit;
    for (const QChar c : {u'\n', u' '}) {
        const qsizetype last = text.lastIndexOf(c, limit - 1);
        if (last > start + Size / 2)
            return last;
    }
    return start + wholeCharacters(text.sliced(start, std::min(2 * Size, text.size() - start)), Size).size();
}

QString excerpt(const QString &text)
{
    return isLong(text) ? text.left(endOfPortion(text, 0, LongLines / 2)) : text;
}

QList<Portion> rest(const QString &text)
{
    constexpr qsizetype Lines = 100;
    QList<Portion> portions;
    for (qsizetype end = excerpt(text).size(); end < text.size();) {
        const qsizetype start = text.at(end) == u'\n' || text.at(end) == u' ' ? end + 1 : end;
        if (start == text.size())
            break;
        end = endOfPortion(text, start, Lines);
        portions << Portion {int(start), text.sliced(start, end - start)};
    }
    return portions;
}

} // namespace parlour

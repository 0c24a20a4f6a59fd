// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/telling/noticewords.h"

#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

namespace parlour {

NoticeWords NoticeWords::of(const NewWords &words, bool showText)
{
    constexpr qsizetype MaxName = 100;
    const QString mentions = tr("%n mention(s)", nullptr, words.mentions);
    const QString messages = tr("%n new message(s)", nullptr, words.count);
    const bool isAllForUs = words.mentions == words.count;
    if (!showText)
        return {QStringLiteral("Parlour"), isAllForUs ? mentions : messages};
    const QString place = isolated(boundedLine(words.place, MaxName));
    if (words.count == 1)
        return {place, words.line};
    const bool isMixed = words.mentions > 0 && !isAllForUs;
    return {tr("%1: %2").arg(place, isAllForUs ? mentions : messages),
            isMixed ? mentions + QLatin1Char('\n') + words.line : words.line};
}

} // namespace parlour

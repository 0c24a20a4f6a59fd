// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace parlour {

/// The character of `text` at `place`, which moves on to the next one. Half a pair stands for itself.
inline char32_t codePointAt(QStringView text, qsizetype &place)
{
    const QChar first = text.at(place++);
    if (first.isHighSurrogate() && place < text.size() && text.at(place).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(place++));
    return first.unicode();
}

/// The character of `text` that ends before `place`, which is not 0.
inline char32_t codePointBefore(QStringView text, qsizetype place)
{
    const QChar last = text.at(place - 1);
    if (last.isLowSurrogate() && place > 1 && text.at(place - 2).isHighSurrogate())
        return QChar::surrogateToUcs4(text.at(place - 2), last);
    return last.unicode();
}

} // namespace parlour

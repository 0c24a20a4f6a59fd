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

} // namespace parlour

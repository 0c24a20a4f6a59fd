// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Maximum length of the id of a stanza, a form or a person; those in use have some dozens of characters.
inline constexpr qsizetype MaxId = 1024;
/// Maximum of a nickname, in characters: that of a resourcepart, in bytes (RFC 7622 section 3.4).
inline constexpr qsizetype MaxNick = 1023;

/// The first `limit` UTF-16 units of `text`, or one fewer where that would be half a character.
inline QString bounded(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    const bool half = limit > 0 && text.at(limit - 1).isHighSurrogate();
    return text.left(half ? limit - 1 : limit);
}

/// `text` in one line of at most `limit` units.
inline QString boundedLine(const QString &text, qsizetype limit)
{
    return bounded(text.left(4 * limit).simplified(), limit);
}

} // namespace parlour

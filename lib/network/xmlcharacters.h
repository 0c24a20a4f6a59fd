// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

/// Classes of characters in XML 1.0 (fifth edition). Accepts more names than the parsers of servers do.
namespace parlour::xml {

/// Classes of an ASCII character, as bits.
enum Class : unsigned {
    Illegal = 1, ///< Control characters.
    Blank = 2,
    NameFirst = 4,
    NameLater = 8,      ///< Also NameFirst.
    NoName = 16,        ///< Everything but NameLater.
    EndsContent = 32,   ///< A run of text must be looked at there.
    EndsSection = 64,   ///< Like EndsContent, in a CDATA section.
    EndsAttribute = 128 ///< Like EndsContent, in the value of an attribute.
};

/// The bits of `byte`; none for those that are not ASCII.
unsigned classesOf(uchar byte);

inline bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Returns whether `code` may be in a document at all.
bool isCharacter(char32_t code);

/// `bytes`, which are UTF-8, as text. QString::fromUtf8() drops a byte order mark in front, and so changes a name.
QString text(QByteArrayView bytes);

/// Returns whether `name`, in UTF-8, is a name. Does not look at prefixes.
bool isName(QByteArrayView name);

} // namespace parlour::xml

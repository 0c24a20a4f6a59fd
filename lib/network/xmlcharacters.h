// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

/// Which characters XML 1.0 (fifth edition) has where. Names may be more than what servers' parsers let through.
namespace parlour::xml {

/// What an ASCII character is, as bits.
enum Class : unsigned {
    Illegal = 1, ///< Control characters.
    Blank = 2,
    NameFirst = 4,
    NameLater = 8,      ///< Also NameFirst.
    NoName = 16,        ///< Everything but NameLater.
    EndsContent = 32,   ///< Where a run of text must be looked at.
    EndsSection = 64,   ///< The same in a CDATA section.
    EndsAttribute = 128 ///< The same in the value of an attribute.
};

/// The bits of `byte`; none for those that are not ASCII.
unsigned classesOf(uchar byte);

inline bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// Whether `code` may be in a document at all.
bool isCharacter(char32_t code);

/// `bytes`, which are UTF-8, as text. QString::fromUtf8() drops a byte order mark in front, and so makes a name of another.
QString text(QByteArrayView bytes);

/// Whether `name`, in UTF-8, is one. Prefixes are nobody's business here.
bool isName(QByteArrayView name);

} // namespace parlour::xml

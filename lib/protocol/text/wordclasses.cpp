// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/wordclasses.h"

using namespace Qt::StringLiterals;

namespace parlour::search {

static bool isAccent(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff)
        || (c >= 0xfe20 && c <= 0xfe2f);
}

bool isUnspaced(char32_t c)
{
    constexpr char32_t LongVowel = 0x30fc;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c);
    default: // Of the scripts there are, and will be.
        return c == LongVowel;
    }
}

Class classOf(char32_t c)
{
    if (isUnspaced(c))
        return Class::Unspaced;
    if (QChar::isDigit(c) || QChar::category(c) == QChar::Number_Other)
        return Class::Number;
    if (QChar::isLetter(c) || QChar::isMark(c))
        return Class::Letter;
    if (QChar::isSymbol(c) ? QChar::category(c) != QChar::Symbol_Modifier : c == U'#')
        return Class::Symbol;
    return Class::Nothing;
}

QString folded(const QString &text)
{
    QString plain;
    for (const char32_t c : text.toCaseFolded().normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!isAccent(c))
            plain += QString::fromUcs4(&c, 1);
    }
    return plain.normalized(QString::NormalizationForm_C).toCaseFolded().replace(u"ß"_s, u"ss"_s);
}

} // namespace parlour::search

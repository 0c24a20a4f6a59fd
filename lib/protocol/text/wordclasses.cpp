// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/wordclasses.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::search {

/// Returns whether people leave it out when they search: accents, the vowel signs of Hebrew and Arabic, what stretches
/// an Arabic word, and what says only how or where a character is drawn.
static bool isAccent(char32_t c)
{
    struct Range
    {
        char32_t first, last;
    };
    static constexpr std::array Ranges {Range {0x00ad, 0x00ad}, Range {0x0300, 0x036f}, Range {0x0591, 0x05bd},
                                        Range {0x05bf, 0x05bf}, Range {0x05c1, 0x05c2}, Range {0x05c4, 0x05c5},
                                        Range {0x05c7, 0x05c7}, Range {0x0640, 0x0640}, Range {0x064b, 0x065f},
                                        Range {0x0670, 0x0670}, Range {0x1ab0, 0x1aff}, Range {0x1dc0, 0x1dff},
                                        Range {0x200c, 0x200c}, Range {0xfe00, 0xfe0f}, Range {0xfe20, 0xfe2f}};
    return std::ranges::any_of(Ranges, [c](const Range &range) { return c >= range.first && c <= range.last; });
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

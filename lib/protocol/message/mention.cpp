// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/mention.h"

#include "protocol/text/codepoints.h"

#include <algorithm>

namespace parlour {

namespace {

/// Whether `c` is of a script in which words, or what belongs to them, follow one another without a space.
bool needsNoSpace(char32_t c)
{
    if (c == 0x30fc || c == 0xff70) // They make vowels long, in katakana and hiragana alike.
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul: // A name and its particle are one word.
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
    case QChar::Script_Javanese:
    case QChar::Script_Balinese:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
        return true;
    default: // Not an enum of ours.
        return false;
    }
}

bool isMark(char32_t c)
{
    return QChar::isMark(c) && !(c >= 0xfe00 && c <= 0xfe0f); // Those choose how an emoji looks.
}

bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || c == U'_';
}

/// Whether `name` may begin behind `before`, its first character being `first`.
bool mayBegin(char32_t before, char32_t first)
{
    return !(isOfWord(before) || isMark(before)) || needsNoSpace(before) || needsNoSpace(first);
}

/// Whether it may end in `last` before `after`. A mark belongs to the letter in front of it.
bool mayEnd(char32_t last, char32_t after)
{
    return !isMark(after) && (!isOfWord(after) || needsNoSpace(last) || needsNoSpace(after));
}

} // namespace

bool mentions(QStringView body, QStringView nick)
{
    // Folded first: Qt 6.8 does not find a text with emoji in a long one when it is to ignore case.
    const QString text = body.toString().toCaseFolded();
    const QString name = nick.toString().toCaseFolded();
    if (name.isEmpty())
        return false;
    qsizetype second = 0;
    const char32_t first = codePointAt(name, second);
    const char32_t last = codePointBefore(name, name.size());
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        qsizetype end = at + name.size();
        if ((at == 0 || mayBegin(codePointBefore(text, at), first))
            && (end == text.size() || mayEnd(last, codePointAt(text, end))))
            return true;
    }
    return false;
}

bool mentionsAny(QStringView body, const QStringList &words)
{
    return std::ranges::any_of(words, [body](const QString &word) { return mentions(body, word); });
}

QStringList keywords(const QString &typed)
{
    constexpr qsizetype MaxWords = 50;
    constexpr qsizetype MaxLength = 100;
    QStringList words;
    QString text = typed;
    for (const QString &part : text.replace(u'\n', u',').split(u',')) {
        const QString word = part.simplified();
        const bool fits = !word.isEmpty() && word.size() <= MaxLength && words.size() < MaxWords;
        if (fits && !words.contains(word, Qt::CaseInsensitive))
            words << word;
    }
    return words;
}

} // namespace parlour

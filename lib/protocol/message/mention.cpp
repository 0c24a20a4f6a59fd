// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/mention.h"

#include "protocol/message/ownwords.h"
#include "protocol/text/codepoints.h"

#include <algorithm>

namespace parlour {

namespace {

/// Returns whether `c` is of a script in which words, or what belongs to them, follow one another without a space.
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

/// Returns whether a name that begins with `first` may stand behind `before`.
bool mayBegin(char32_t before, char32_t first)
{
    return !(isOfWord(before) || isMark(before)) || needsNoSpace(before) || needsNoSpace(first);
}

/// Returns whether a name that ends in `last` may stand before `after`. A mark belongs to the letter in front of it.
bool mayEnd(char32_t last, char32_t after)
{
    return !isMark(after) && (!isOfWord(after) || needsNoSpace(last) || needsNoSpace(after));
}

/// `text` as it is compared: NFC, without case. Qt 6.8 does not fold the Turkish capital i with its dot.
QString folded(QStringView text)
{
    static const QString Dotted = QStringLiteral("i\u0307");
    return text.toString().normalized(QString::NormalizationForm_C).replace(QChar(u'\u0130'), Dotted).toCaseFolded();
}

/// A name of somebody, to be found in texts.
class Name
{
public:
    explicit Name(QStringView name)
        : m_name(folded(name))
    {
        if (m_name.isEmpty())
            return;
        qsizetype second = 0;
        m_first = codePointAt(m_name, second);
        m_last = codePointBefore(m_name, m_name.size());
        m_isShort = second == m_name.size() && needsNoSpace(m_first);
        findBorders();
    }

    bool is(QStringView text) const { return !m_name.isEmpty() && m_name == text; }

    /// Returns whether it stands in `text`, which is folded. As Knuth, Morris and Pratt do: in proportion to the text.
    bool standsIn(QStringView text) const
    {
        if (m_name.isEmpty())
            return false;
        qsizetype known = 0; // Number of characters of the name that end here.
        for (qsizetype at = 0; at < text.size(); ++at) {
            while (known > 0 && m_name.at(known) != text.at(at))
                known = m_borders.at(known - 1);
            if (m_name.at(known) == text.at(at))
                ++known;
            if (known < m_name.size())
                continue;
            if (standsAlone(text, at + 1 - m_name.size(), at + 1))
                return true;
            known = m_borders.at(known - 1);
        }
        return false;
    }

private:
    /// Finds, for each beginning of the name, the length of its longest proper beginning that is also its end.
    void findBorders()
    {
        m_borders.resize(m_name.size());
        for (qsizetype at = 1, known = 0; at < m_name.size(); ++at) {
            while (known > 0 && m_name.at(known) != m_name.at(at))
                known = m_borders.at(known - 1);
            known += m_name.at(known) == m_name.at(at) ? 1 : 0;
            m_borders[at] = known;
        }
    }

    bool standsAlone(QStringView text, qsizetype start, qsizetype end) const
    {
        const char32_t before = start == 0 ? U' ' : codePointBefore(text, start);
        const char32_t after = end == text.size() ? U' ' : codePointAt(text, end);
        if (m_isShort)
            return before == U'@' || addresses(after) || !(isOfWord(before) || isOfWord(after) || isMark(after));
        return mayBegin(before, m_first) && mayEnd(m_last, after);
    }

    /// Returns whether a name before `c` addresses somebody.
    static bool addresses(char32_t c)
    {
        return c == U':' || c == U',' || c == U'\uff1a' || c == U'\uff0c' || c == U'\u3001';
    }

    QString m_name;
    QList<qsizetype> m_borders;
    char32_t m_first = 0;
    char32_t m_last = 0;
    bool m_isShort = false; ///< The name is one character that is part of words, too.
};

} // namespace

bool mentions(QStringView body, QStringView nick)
{
    return Name(nick).standsIn(folded(body));
}

bool mentionsAny(const QString &body, const styling::Text &styling, const QStringList &names)
{
    const OwnWords said = ownWords(body, styling);
    const QString text = folded(said.text);
    return std::ranges::any_of(names, [&](const QString &word) {
        const Name name(word);
        return name.standsIn(text)
            || std::ranges::any_of(said.apart, [&](const QString &part) { return name.is(folded(part)); });
    });
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

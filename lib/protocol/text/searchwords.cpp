// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/searchwords.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::search {

// What nobody types, but somebody may paste.
static constexpr qsizetype LongestQuery = 1000;
static constexpr int MostPhrases = 32;

enum class Class { Nothing, Letter, Number, Unspaced, Symbol };

static bool isAccent(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff)
        || (c >= 0xfe20 && c <= 0xfe2f);
}

static bool isUnspaced(char32_t c)
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

static Class classOf(char32_t c)
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

/// Without what makes no difference: case, accents, width.
static QString folded(const QString &text)
{
    QString plain;
    for (const char32_t c : text.toCaseFolded().normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!isAccent(c))
            plain += QString::fromUcs4(&c, 1);
    }
    return plain.normalized(QString::NormalizationForm_C).toCaseFolded().replace(u"ß"_s, u"ss"_s);
}

/// A run of unspaced characters, as overlapping pairs; the last one also alone, where it ends a text that is looked in.
static void addPairs(const QList<uint> &run, bool whole, QStringList &words)
{
    const auto text = [&run](qsizetype at, qsizetype size) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(run.constData()) + at, size);
    };
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        words << text(i, 2);
    if (whole || run.size() == 1)
        words << text(run.size() - 1, 1);
}

/// The words of `text`. `whole`: it is one that is looked in, not what is looked for.
static QStringList split(const QString &text, bool whole)
{
    QStringList words;
    const QString plain = folded(text);
    QList<uint> run;
    auto kind = Class::Nothing;
    const auto end = [&] {
        if (kind == Class::Unspaced)
            addPairs(run, whole, words);
        else if (kind != Class::Nothing)
            words << QString::fromUcs4(reinterpret_cast<const char32_t *>(run.constData()), run.size());
        run.clear();
        kind = Class::Nothing;
    };
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, plain);
    for (qsizetype at = 0, next = clusters.toNextBoundary(); next >= 0; at = next, next = clusters.toNextBoundary()) {
        const auto cluster = QStringView(plain).sliced(at, next - at).toUcs4();
        const Class now = classOf(cluster.first());
        if (now != kind || now == Class::Symbol)
            end();
        kind = now;
        if (now != Class::Nothing)
            run << cluster;
    }
    end();
    return words;
}

QString indexed(const QString &text)
{
    return split(text, true).join(u' ');
}

/// Each is one word of the index, whatever characters there are in a name.
static QStringList tokens(const Marks &marks)
{
    QStringList words;
    if (marks.conversation != 0)
        words << u'c' + QString::number(marks.conversation);
    if (!marks.nick.isEmpty())
        words << u'f' + QString::fromLatin1(folded(marks.nick).toUtf8().toHex());
    if (marks.link)
        words << u"hl"_s;
    if (marks.file)
        words << u"hf"_s;
    return words;
}

QString indexed(const Marks &marks)
{
    return tokens(marks).join(u' ');
}

/// A phrase of FTS5. A single character of an unspaced script, or a word that may go on, begins others, too.
static QString phrase(const QString &text, bool goesOn, const Continued &continued)
{
    constexpr qsizetype ShortestStart = 3;
    const auto words = split(text, false);
    if (words.isEmpty())
        return {};
    const QString last = words.last();
    const auto first = last.toUcs4().value(0);
    const bool alone = words.size() == 1 && last.toUcs4().size() == 1 && isUnspaced(first);
    const bool begins = alone || (goesOn && last.size() >= ShortestStart && classOf(first) == Class::Letter);
    // No word holds a quotation mark: it is punctuation.
    if (const auto all = begins && words.size() == 1 && continued ? continued(last) : std::nullopt)
        return all->isEmpty() ? u'"' + last + u'"' : "(\""_L1 + all->join("\" OR \""_L1) + "\")"_L1;
    return u'"' + words.join(u' ') + (begins ? u"\" *"_s : u"\""_s);
}

/// All that must be in the text.
static QStringList phrases(const QString &words, const Continued &continued)
{
    QStringList phrases;
    const auto quoted = words.first(qMin(words.size(), LongestQuery)).split(u'"');
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        const bool isPhrase = i % 2 == 1 && i + 1 < quoted.size();
        const auto parts = isPhrase ? QStringList {quoted[i]} : quoted[i].simplified().split(u' ');
        for (qsizetype p = 0; p < parts.size() && phrases.size() < MostPhrases; ++p) {
            const bool isLast = !isPhrase && i + 1 == quoted.size() && p + 1 == parts.size();
            if (const QString found = phrase(parts[p], isLast, continued); !found.isEmpty())
                phrases << found;
        }
    }
    return phrases;
}

QString matching(const QString &words, const Marks &marks, const Continued &continued)
{
    QStringList parts;
    if (const auto all = phrases(words, continued); !all.isEmpty())
        parts << "{words} : ("_L1 + all.join(" AND "_L1) + u')';
    if (const auto all = tokens(marks); !all.isEmpty())
        parts << "{place} : (\""_L1 + all.join("\" AND \""_L1) + "\")"_L1;
    return parts.join(" AND "_L1);
}

} // namespace parlour::search

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/search/searchwords.h"

#include "protocol/text/wordclasses.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::search {

// Nobody types that much, but somebody may paste it.
static constexpr qsizetype LongestQuery = 1000;
static constexpr int MostPhrases = 32;

/// Adds a run of unspaced characters as overlapping pairs; the last one also alone, where it ends a text for the index.
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

/// Returns the words of `text`. `whole`: it is a text for the index, not a search.
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

/// Returns the words of the index for `marks`, each one word, whatever characters there are in a name.
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

bool begins(const QString &word, bool alone, bool goesOn)
{
    constexpr qsizetype ShortestStart = 3;
    const auto letters = word.toUcs4();
    const bool single = alone && letters.size() == 1 && isUnspaced(letters.first());
    return single || (goesOn && word.size() >= ShortestStart && classOf(letters.first()) == Class::Letter);
}

QList<Phrase> phrases(const QString &words)
{
    QList<Phrase> phrases;
    const auto quoted = words.first(qMin(words.size(), LongestQuery)).split(u'"');
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        const bool isPhrase = i % 2 == 1 && i + 1 < quoted.size();
        const auto parts = isPhrase ? QStringList {quoted[i]} : quoted[i].simplified().split(u' ');
        for (qsizetype p = 0; p < parts.size() && phrases.size() < MostPhrases; ++p) {
            const bool isLast = !isPhrase && i + 1 == quoted.size() && p + 1 == parts.size();
            if (!split(parts[p], false).isEmpty())
                phrases << Phrase {parts[p], isLast};
        }
    }
    return phrases;
}

/// Returns a string of FTS5. A word may hold a quotation mark: one that a letter before it draws into its cluster.
static QString quoted(QString words)
{
    return u'"' + words.replace(u'"', "\"\""_L1) + u'"';
}

static QString anyOf(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all << quoted(word);
    return all.join(" OR "_L1);
}

/// Returns a phrase of FTS5. A single character of an unspaced script, or a word that may go on, begins others, too.
static QString expression(const Phrase &phrase, const Continued &continued)
{
    const auto words = split(phrase.text, false);
    const QString &last = words.last();
    const bool isBeginning = begins(last, words.size() == 1, phrase.goesOn);
    if (const auto all = isBeginning && words.size() == 1 && continued ? continued(last) : std::nullopt)
        return all->isEmpty() ? quoted(last) : u'(' + anyOf(*all) + u')';
    return quoted(words.join(u' ')) + (isBeginning ? u" *"_s : QString());
}

QString matching(const QString &words, const Marks &marks, const Continued &continued)
{
    QStringList expressions;
    for (const Phrase &phrase : phrases(words))
        expressions << expression(phrase, continued);
    QStringList parts;
    if (!expressions.isEmpty())
        parts << "{words} : ("_L1 + expressions.join(" AND "_L1) + u')';
    if (const auto all = tokens(marks); !all.isEmpty())
        parts << "{place} : (\""_L1 + all.join("\" AND \""_L1) + "\")"_L1;
    return parts.join(" AND "_L1);
}

} // namespace parlour::search

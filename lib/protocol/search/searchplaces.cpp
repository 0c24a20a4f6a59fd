// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/search/searchplaces.h"

#include "protocol/search/searchwords.h"
#include "protocol/text/bounded.h"
#include "protocol/text/excerpt.h"
#include "protocol/text/foreign.h"
#include "protocol/text/wordclasses.h"

#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::search {

static constexpr qsizetype MostLookedAt = 20'000;

namespace {
/// A word, or a character of a script without space between words.
struct Unit
{
    QString word; ///< Folded.
    Place place;
    Class kind = Class::Nothing;
};
} // namespace

static QString foldedCluster(QStringView cluster)
{
    const bool isPlain = cluster.size() == 1 && cluster.first().unicode() < 0x80;
    return isPlain ? QString(cluster.first().toLower()) : folded(cluster.toString());
}

static QList<Unit> unitsOf(const QString &text)
{
    QList<Unit> units;
    auto before = Class::Nothing;
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = 0, next = clusters.toNextBoundary(); next >= 0; at = next, next = clusters.toNextBoundary()) {
        const QString plain = foldedCluster(QStringView(text).sliced(at, next - at));
        const Class kind = plain.isEmpty() ? before : classOf(plain.toUcs4().first());
        const bool goesOn = kind == before && (kind == Class::Letter || kind == Class::Number);
        if (goesOn && !units.isEmpty()) {
            units.last().word += plain;
            units.last().place.length = int(next) - units.last().place.start;
        } else if (kind != Class::Nothing) {
            units << Unit {plain, {int(at), int(next - at)}, kind};
        }
        before = kind;
    }
    return units;
}

/// Returns whether `wanted` stands at `at` in `units`.
static bool standsAt(const QList<Unit> &units, qsizetype at, const QList<Unit> &wanted, bool beginning)
{
    if (at + wanted.size() > units.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString &word = units.at(at + i).word;
        const bool isLast = i + 1 == wanted.size();
        if (isLast && beginning ? !word.startsWith(wanted.at(i).word) : word != wanted.at(i).word)
            return false;
    }
    return true;
}

QList<Place> places(const QString &text, const QString &words)
{
    const auto units = unitsOf(bounded(text, MostLookedAt));
    QList<Place> found;
    for (const Phrase &phrase : phrases(words)) {
        const auto wanted = unitsOf(phrase.text);
        if (wanted.isEmpty())
            continue;
        const bool beginning = begins(wanted.last().word, wanted.size() == 1, phrase.goesOn);
        for (qsizetype at = 0; at < units.size(); ++at) {
            if (!standsAt(units, at, wanted, beginning))
                continue;
            const Place &first = units.at(at).place;
            const Place &last = units.at(at + wanted.size() - 1).place;
            found << Place {first.start, last.start + last.length - first.start};
        }
    }
    std::ranges::sort(found, {}, &Place::start);
    QList<Place> merged;
    for (const Place &place : std::as_const(found)) {
        if (merged.isEmpty() || place.start >= merged.last().start + merged.last().length)
            merged << place;
        else
            merged.last().length = std::max(merged.last().length, place.start + place.length - merged.last().start);
    }
    return merged;
}

/// Returns the beginning of the excerpt that shows `place`: that of a word, some characters before it.
static qsizetype beginning(const QString &line, qsizetype place, qsizetype limit)
{
    if (line.size() <= limit || place < limit / 2)
        return 0;
    const qsizetype before = std::min(place - limit / 4, line.size() - limit);
    const qsizetype space = line.indexOf(u' ', before);
    return space >= 0 && space < place ? space + 1 : wholeCharacters(line, before).size();
}

/// Returns as much of the beginning of `line` as fits, to the end of a word where one ends near there.
static QString fitting(const QString &line, qsizetype limit)
{
    const QString shown = wholeCharacters(line, limit);
    const bool partsWord = shown.size() < line.size() && line.at(shown.size()) != u' ';
    const qsizetype space = partsWord ? shown.lastIndexOf(u' ') : -1;
    return space > limit * 3 / 4 ? shown.left(space) : shown;
}

Context context(const QString &text, const QString &words, qsizetype limit)
{
    const QString line = oneLine(bounded(text, MostLookedAt)).simplified();
    const auto all = places(line, words);
    const qsizetype start = beginning(line, all.isEmpty() ? 0 : all.first().start, limit);
    const QString shown = fitting(line.sliced(start), limit);
    const qsizetype end = start + shown.size();
    const QString before = start > 0 ? u"… "_s : QString();
    Context context {before + shown + (end < line.size() || text.size() > MostLookedAt ? u" …"_s : QString()), {}};
    for (const Place &place : all) {
        if (place.start >= start && place.start + place.length <= end)
            context.places << Place {int(place.start - start + before.size()), place.length};
    }
    return context;
}

} // namespace parlour::search

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/emoji/emoji.h"

#include "protocol/emoji/emojitable.h"
#include "protocol/text/bounded.h"

#include <QHash>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace parlour::emoji {

static QList<Emoji> read()
{
    QList<Emoji> all;
    for (const char *const *lines = Table; *lines; ++lines) {
        const QString text = QString::fromUtf8(*lines);
        for (const auto line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
            const auto parts = line.split(u'\t');
            const auto words = [&parts](qsizetype at) {
                return parts.value(at).toString().split(u'|', Qt::SkipEmptyParts);
            };
            all << Emoji {parts.value(0).toString(), parts.value(1).toString(), words(2), parts.value(3).toString(),
                          words(4)};
        }
    }
    return all;
}

const QList<Emoji> &all()
{
    static const QList<Emoji> all = read();
    return all;
}

static bool isGerman(const QString &language)
{
    return language.startsWith("de"_L1);
}

QString name(const Emoji &emoji, const QString &language)
{
    return isGerman(language) && !emoji.germanName.isEmpty() ? emoji.germanName : emoji.name;
}

const Emoji *find(const QString &text)
{
    const auto found = std::ranges::find(all(), text, &Emoji::text);
    return found == all().end() ? nullptr : &*found;
}

static QString bare(const QString &text)
{
    constexpr QChar EmojiLook(0xfe0f);
    return QString(text).remove(EmojiLook);
}

static QHash<QString, QString> readQualified()
{
    QHash<QString, QString> all;
    for (const Emoji &emoji : emoji::all())
        all.insert(bare(emoji.text), emoji.text);
    return all;
}

QString qualified(const QString &text)
{
    static const QHash<QString, QString> all = readQualified();
    return all.value(bare(text), text);
}

namespace {

/// Rank of a match, the better the smaller.
enum Fit { Name, NameBegins, Word, WordInName, WordBegins, No };

} // namespace

/// Returns whether a word in `text` begins with `begun`.
static bool hasWord(QStringView text, QStringView begun)
{
    for (qsizetype at = 0; (at = text.indexOf(begun, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

static Fit fit(const QString &name, const QStringList &words, const QString &wanted)
{
    if (name.compare(wanted, Qt::CaseInsensitive) == 0)
        return Name;
    if (name.startsWith(wanted, Qt::CaseInsensitive))
        return NameBegins;
    if (words.contains(wanted, Qt::CaseInsensitive))
        return Word;
    if (hasWord(name, wanted))
        return WordInName;
    const auto begins = [&wanted](const QString &word) { return hasWord(word, wanted); };
    return std::ranges::any_of(words, begins) ? WordBegins : No;
}

static Fit fit(const Emoji &emoji, const QString &wanted, const QStringList &parts, const QString &language)
{
    const auto both = [&](const QString &text) {
        const Fit english = fit(emoji.name, emoji.words, text);
        return isGerman(language) ? std::min(english, fit(emoji.germanName, emoji.germanWords, text)) : english;
    };
    if (const Fit whole = both(wanted); whole != No || parts.size() == 1)
        return whole;
    const auto fits = [&both](const QString &part) { return both(part) != No; };
    return std::ranges::all_of(parts, fits) ? WordBegins : No;
}

QList<Emoji> search(const QString &text, const QString &language, qsizetype most)
{
    constexpr qsizetype Longest = 100;
    const QString wanted = boundedLine(text, Longest);
    if (wanted.isEmpty())
        return {};
    const QStringList parts = wanted.split(u' ');
    QList<std::pair<Fit, const Emoji *>> found;
    for (const Emoji &emoji : all()) {
        if (const Fit how = fit(emoji, wanted, parts, language); how != No)
            found << std::pair(how, &emoji);
    }
    std::ranges::stable_sort(found, {}, &std::pair<Fit, const Emoji *>::first);
    QList<Emoji> best;
    for (const auto &[how, emoji] : found.first(std::min(most, found.size())))
        best << *emoji;
    return best;
}

static bool isInCode(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+';
}

std::optional<Shortcode> shortcode(const QString &text, qsizetype cursor)
{
    constexpr qsizetype Least = 2, Longest = 40;
    Shortcode code;
    qsizetype end = std::clamp(cursor, qsizetype(0), text.size());
    code.closed = end > 0 && text.at(end - 1) == u':';
    end -= code.closed ? 1 : 0;
    qsizetype start = end;
    while (start > 0 && end - start <= Longest && isInCode(text.at(start - 1)))
        --start;
    const bool hasColon = start > 0 && text.at(start - 1) == u':';
    const bool begins = start < 2 || text.at(start - 2).isSpace() || text.at(start - 2).isPunct();
    if (!hasColon || !begins || end - start < Least || !text.at(start).isLetter())
        return std::nullopt;
    code.start = start - 1;
    code.words = text.sliced(start, end - start).replace(u'_', u' ');
    return code;
}

} // namespace parlour::emoji

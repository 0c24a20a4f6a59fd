// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/nickname.h"

#include "protocol/address/prepare.h"
#include "protocol/text/codepoints.h"
#include "protocol/text/foreign.h"

#include <algorithm>

namespace parlour {

static bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString trimmedNick(QStringView nick)
{
    return nick.trimmed().toString();
}

static constexpr qsizetype MaxBytes = 1023;

NickProblem nickProblem(QStringView nick)
{
    nick = nick.trimmed();
    if (std::all_of(nick.begin(), nick.end(), isInvisible))
        return NickProblem::Empty;
    if (nick.toUtf8().size() > MaxBytes)
        return NickProblem::TooLong;
    const auto prepared = prepare::resource(nick);
    if (!prepared || std::all_of(prepared->begin(), prepared->end(), isInvisible))
        return NickProblem::NotAllowed;
    return NickProblem::None;
}

bool isUsableAsGiven(QStringView nick)
{
    const bool isVisible = !std::all_of(nick.begin(), nick.end(), isInvisible);
    return isVisible && nick.toUtf8().size() <= MaxBytes && prepare::lenientResource(nick) && nick == nick.trimmed();
}

QString preparedNick(const QString &nick)
{
    return prepare::lenientResource(nick).value_or(QString());
}

/// Keeps only characters that no server refuses: letters, digits, and the usual ones between them.
static QString plain(const QString &nick)
{
    QString kept;
    for (const QChar c : nick) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u' ')
            kept += c;
    }
    return kept.trimmed();
}

QString otherNick(const QString &nick)
{
    constexpr qsizetype Longest = 100;
    constexpr qsizetype MostDigits = 8;
    const QString trimmed = trimmedNick(nick).left(Longest);
    if (nickProblem(nick) != NickProblem::None) {
        const QString kept = plain(trimmed);
        return nickProblem(kept) == NickProblem::None ? kept : QString();
    }
    qsizetype digits = 0;
    while (digits < std::min(trimmed.size(), MostDigits) && trimmed.at(trimmed.size() - 1 - digits).isDigit())
        ++digits;
    const int number = trimmed.last(digits).toInt();
    return trimmed.chopped(digits) + QString::number(std::max(number, 1) + 1);
}

/// Returns whether letters of that script look different with a joiner or a non-joiner between them, as in Persian and
/// Hindi.
static bool usesJoiners(QChar::Script script)
{
    return script == QChar::Script_Arabic || script == QChar::Script_Syriac || script == QChar::Script_Mongolian
        || (script >= QChar::Script_Devanagari && script <= QChar::Script_Sinhala);
}

/// Returns whether `c`, which comes after `before`, is invisible.
static bool isHidden(char32_t c, char32_t before)
{
    const bool joiner = c == 0x200c || c == 0x200d;
    const bool selector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    const auto category = QChar::category(c);
    const auto last = QChar::category(before);
    const bool onSymbol = last == QChar::Symbol_Other || last == QChar::Symbol_Modifier || before == 0xfe0f;
    if ((c == 0x200d || selector) && onSymbol)
        return false; // An emoji that is made of several.
    if (joiner && usesJoiners(QChar::script(before)))
        return false;
    const bool filler = c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800 || c == 0x034f
        || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f);
    return filler || selector || category == QChar::Other_Format || category == QChar::Other_Control
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

/// Returns whether `nick` has no more than letters, digits and the like, without a space at the ends.
static bool isOrdinary(QStringView nick)
{
    return !nick.isEmpty() && nick.front() != u' ' && nick.back() != u' '
        && std::all_of(nick.begin(), nick.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

static bool hasHidden(const QString &nick)
{
    char32_t before = 0;
    for (qsizetype i = 0; i < nick.size();) {
        const char32_t c = codePointAt(nick, i);
        if (isHidden(c, before))
            return true;
        before = c;
    }
    return false;
}

NickOddity nickOddity(const QString &nick)
{
    if (isOrdinary(nick))
        return NickOddity::None;
    if (nick.isEmpty() || hasHidden(nick))
        return NickOddity::Hidden;
    return nick.front().isSpace() || nick.back().isSpace() ? NickOddity::Edges : NickOddity::None;
}

/// Replaces invisible characters by visible ones.
static QString withoutHidden(const QString &nick)
{
    constexpr QChar Box(0x25a1);
    constexpr QChar OpenBox(0x2423);
    const auto core = QStringView(nick).trimmed();
    const qsizetype first = core.isEmpty() ? nick.size() : core.data() - nick.constData();
    const qsizetype end = first + core.size();
    QString shown;
    char32_t before = 0;
    for (qsizetype i = 0; i < nick.size();) {
        const qsizetype start = i;
        const char32_t c = codePointAt(nick, i);
        if (QChar::isSpace(c) && (start < first || start >= end))
            shown += OpenBox;
        else if (!isHidden(c, before))
            shown += QStringView(nick).sliced(start, i - start);
        else if (!shown.endsWith(Box))
            shown += Box;
        before = c;
    }
    return shown;
}

QString shownNick(const QString &nick)
{
    constexpr qsizetype Longest = 100;
    constexpr QChar Ellipsis(0x2026);
    if (isOrdinary(nick) && nick.size() <= Longest)
        return nick;
    QString shown = oneLine(withoutHidden(nick.left(2 * Longest)));
    if (shown.size() <= Longest && nick.size() <= 2 * Longest)
        return shown;
    shown.truncate(Longest);
    if (shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + Ellipsis;
}

QString named(const QString &nick)
{
    return isolated(shownNick(nick));
}

} // namespace parlour

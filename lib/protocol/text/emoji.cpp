// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/emoji.h"

#include "protocol/text/codepoints.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>

namespace parlour {

namespace {

constexpr char32_t TextLook = 0xfe0e;
constexpr char32_t EmojiLook = 0xfe0f;
constexpr char32_t Keycap = 0x20e3;
constexpr char32_t FirstSkin = 0x1f3fb;
constexpr char32_t LastSkin = 0x1f3ff;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Below U+10000, emoji without being asked for (Emoji_Presentation of Unicode's emoji-data.txt).
constexpr std::array Plain {
    Range {0x231a, 0x231b}, Range {0x23e9, 0x23ec}, Range {0x23f0, 0x23f0}, Range {0x23f3, 0x23f3},
    Range {0x25fd, 0x25fe}, Range {0x2614, 0x2615}, Range {0x2648, 0x2653}, Range {0x267f, 0x267f},
    Range {0x2693, 0x2693}, Range {0x26a1, 0x26a1}, Range {0x26aa, 0x26ab}, Range {0x26bd, 0x26be},
    Range {0x26c4, 0x26c5}, Range {0x26ce, 0x26ce}, Range {0x26d4, 0x26d4}, Range {0x26ea, 0x26ea},
    Range {0x26f2, 0x26f3}, Range {0x26f5, 0x26f5}, Range {0x26fa, 0x26fa}, Range {0x26fd, 0x26fd},
    Range {0x2705, 0x2705}, Range {0x270a, 0x270b}, Range {0x2728, 0x2728}, Range {0x274c, 0x274c},
    Range {0x274e, 0x274e}, Range {0x2753, 0x2755}, Range {0x2757, 0x2757}, Range {0x2795, 0x2797},
    Range {0x27b0, 0x27b0}, Range {0x27bf, 0x27bf}, Range {0x2b1b, 0x2b1c}, Range {0x2b50, 0x2b50},
    Range {0x2b55, 0x2b55}};

/// Characters that can be one when it is asked for.
constexpr std::array Possible {Range {0x00a9, 0x00ae}, Range {0x203c, 0x2049}, Range {0x2122, 0x2139},
                               Range {0x2194, 0x21aa}, Range {0x2300, 0x23ff}, Range {0x24c2, 0x24c2},
                               Range {0x25aa, 0x25fe}, Range {0x2600, 0x27bf}, Range {0x2934, 0x2935},
                               Range {0x2b05, 0x2b55}, Range {0x3030, 0x303d}, Range {0x3297, 0x3299}};

template <size_t N>
bool isIn(const std::array<Range, N> &ranges, char32_t c)
{
    return std::ranges::any_of(ranges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

/// Returns whether `cluster` carries marks that no emoji has: they would paint over the text above it.
bool hasOtherMarks(QStringView cluster)
{
    for (qsizetype at = 0; at < cluster.size();) {
        const char32_t c = codePointAt(cluster, at);
        if (QChar::isMark(c) && c != TextLook && c != EmojiLook && c != Keycap)
            return true;
    }
    return false;
}

bool isEmoji(QStringView cluster)
{
    if (hasOtherMarks(cluster))
        return false;
    qsizetype at = 0;
    const char32_t first = codePointAt(cluster, at);
    const char32_t second = at < cluster.size() ? codePointAt(cluster, at) : 0;
    if (second == TextLook)
        return false;
    if (second == Keycap || (second == EmojiLook && at < cluster.size() && codePointAt(cluster, at) == Keycap))
        return (first >= U'0' && first <= U'9') || first == U'#' || first == U'*';
    if (first >= 0x1f1e6 && first <= 0x1f1ff) // One alone is a letter.
        return second >= 0x1f1e6 && second <= 0x1f1ff;
    if (first >= 0x1f000 && first <= 0x1faff)
        return true;
    const bool isAsked = second == EmojiLook || (second >= FirstSkin && second <= LastSkin);
    return isIn(Plain, first) || (isAsked && isIn(Possible, first));
}

} // namespace

bool isEmojiOnly(const QString &text)
{
    constexpr qsizetype Longest = 120; // Three families and white space.
    const QString shown = text.size() > 2 * Longest ? QString() : text.trimmed();
    if (shown.isEmpty() || shown.size() > Longest)
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shown);
    int emoji = 0;
    for (qsizetype start = 0; start < shown.size();) {
        const qsizetype end = finder.toNextBoundary();
        const QStringView cluster = QStringView(shown).sliced(start, end - start);
        if (!cluster.first(1).trimmed().isEmpty() && (!isEmoji(cluster) || ++emoji > 3))
            return false;
        start = end;
    }
    return true;
}

} // namespace parlour

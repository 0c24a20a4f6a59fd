// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/foreign.h"

#include "protocol/text/bounded.h"
#include "protocol/text/codepoints.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

constexpr qsizetype MaxWords = 1000;
constexpr QChar Ellipsis(0x2026);
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

bool isPlain(QChar c)
{
    return c >= u' ' && c < u'\x7f';
}

/// Embeddings, overrides and isolates, and the ends of them.
bool turnsWriting(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool breaksLine(QChar::Category category)
{
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

/// Counts the marks on one letter.
class Marks
{
public:
    /// Returns whether `c` may follow what came before.
    bool takes(char32_t c)
    {
        const auto category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing) {
            if (m_all > 0 && category != QChar::Other_Format) // These stand between marks, and are no letters.
                *this = {};
            return true;
        }
        constexpr int MaxMarks = 8;
        constexpr int MaxStacked = 4;
        // Marks of one class stand upon each other; those without a class have places of their own.
        const int place = QChar::combiningClass(c);
        return ++m_all <= MaxMarks && (place == 0 || ++m_at[size_t(place)] <= MaxStacked);
    }

private:
    int m_all = 0;
    std::array<quint8, 256> m_at {};
};

} // namespace

QString withFewMarks(const QString &text)
{
    // What is below U+0300 has no marks.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; }))
        return text;
    QString kept;
    kept.reserve(text.size());
    Marks marks;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        if (marks.takes(codePointAt(text, i)))
            kept += QStringView(text).sliced(start, i - start);
    }
    return kept;
}

QString oneLine(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (breaksLine(c.category()))
            line += u' ';
        else if (!turnsWriting(c.unicode()))
            line += c;
    }
    return withFewMarks(line);
}

QString oneLine(const QString &text, qsizetype limit)
{
    return boundedLine(oneLine(text.left(4 * limit)), limit);
}

static bool sentencesGoLeft = false;

void setSentencesGoLeft(bool leftwards)
{
    sentencesGoLeft = leftwards;
}

/// Returns whether something in `words` has a direction that could turn a sentence of ours.
static bool turns(const QString &words)
{
    for (qsizetype i = 0; i < words.size();) {
        const auto direction = QChar::direction(codePointAt(words, i));
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
            || (direction == QChar::DirL && sentencesGoLeft))
            return true;
    }
    return false;
}

QString isolated(const QString &words)
{
    QString line = oneLine(words);
    if (line.size() > MaxWords)
        line = bounded(line, MaxWords) + Ellipsis;
    return turns(line) ? FirstStrongIsolate + line + PopIsolate : line;
}

} // namespace parlour

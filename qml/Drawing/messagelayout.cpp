// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagelayout.h"

#include "protocol/text/emoji.h"
#include "textdirection.h"

#include <QFontDatabase>
#include <algorithm>
#include <cmath>

namespace parlour {

static constexpr qreal LineSpacing = 1.15;
static constexpr qreal EmojiSize = 2.2;
static constexpr int CodePadding = 6;

/// Returns the styling of the `size` units of a message from `start` on.
static styling::Text partOf(const styling::Text &whole, qsizetype start, qsizetype size)
{
    styling::Text part;
    const qsizetype end = start + size;
    const auto clip = [start, end](auto piece) {
        const qsizetype from = std::max(piece.start, start);
        piece.length = std::min(piece.start + piece.length, end) - from;
        piece.start = from - start;
        return piece;
    };
    const auto endsBefore = [start](const styling::Line &line) { return line.start + line.length < start; };
    const auto first = std::ranges::partition_point(whole.lines, endsBefore);
    for (auto line = first; line != whole.lines.end() && line->start <= end; ++line)
        part.lines << clip(*line);
    if (first == whole.lines.end())
        return part;
    // No span leaves its line.
    const auto isBefore = [&first](const styling::Span &span) { return span.start < first->start; };
    for (auto span = std::ranges::partition_point(whole.spans, isBefore);
         span != whole.spans.end() && span->start < end; ++span) {
        if (span->start + span->length > start)
            part.spans << clip(*span);
    }
    return part;
}

void MessageLayout::setOptions(const Options &options)
{
    m_options = options;
    const QString &whole = options.whole.isEmpty() ? options.text : options.whole;
    m_wholeStyling = options.styled ? styling::styled(whole) : styling::unstyled(whole);
    m_styling = options.whole.isEmpty() ? m_wholeStyling : partOf(m_wholeStyling, 0, options.text.size());
    build();
}

void MessageLayout::setOptions(const Options &options, const MessageLayout &beginning)
{
    m_options = options;
    m_wholeStyling = {};
    m_styling = partOf(beginning.m_wholeStyling, options.start, options.text.size());
    build();
}

void MessageLayout::build()
{
    m_links = links::links(m_options.text);
    if (isEmojiOnly(m_options.text))
        m_options.font.setPixelSize(int(m_options.font.pixelSize() * EmojiSize));
    m_paragraphs.clear();
    for (const auto &line : std::as_const(m_styling.lines)) {
        const QString words = m_options.text.sliced(line.start, line.length);
        auto layout = std::make_unique<QTextLayout>(words, line.code ? codeFont() : fontOf(words));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(line.code ? Qt::LeftToRight : directionOf(words, m_options.mirrored));
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        m_paragraphs.push_back({line, std::move(layout)});
    }
    // A link in code is code.
    m_links.removeIf([this](const links::Link &link) {
        return std::ranges::any_of(m_styling.lines,
                                   [&link](const styling::Line &line) {
                                       return line.code && link.start >= line.start
                                           && link.start < line.start + line.length;
                                   })
            || std::ranges::any_of(m_styling.spans, [&link](const styling::Span &span) {
                   return span.style == styling::Style::Preformatted && link.start >= span.start
                       && link.start < span.start + span.length;
               });
    });
    format();
}

QFont MessageLayout::fontOf(const QString &words) const
{
    QFont font = m_options.font;
    if (font.italic() && goesLeft(words))
        font.setItalic(false);
    return font;
}

QFont MessageLayout::codeFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(std::max(1, int(std::round(m_options.font.pixelSize() * 0.95))));
    return font;
}

void MessageLayout::setLook(const MessageLook &look, qsizetype start, qsizetype end)
{
    m_look = &look;
    m_selectionStart = start;
    m_selectionEnd = end;
    format();
}

void MessageLayout::setMarks(const QList<int> &marks)
{
    m_marks = marks;
    format();
}

void MessageLayout::format()
{
    for (auto &paragraph : m_paragraphs)
        paragraph.layout->setFormats(formatsOf(paragraph.line));
}

QTextCharFormat MessageLayout::formatOf(const styling::Span &span) const
{
    QTextCharFormat format;
    switch (span.style) {
    case styling::Style::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case styling::Style::Emphasis:
        format.setFontItalic(!goesLeft(QStringView(m_options.text).sliced(span.start, span.length)));
        break;
    case styling::Style::Strike:
        format.setFontStrikeOut(true);
        break;
    case styling::Style::Preformatted:
        format.setFont(codeFont(), QTextCharFormat::FontPropertiesSpecifiedOnly);
        if (m_look)
            format.setBackground(m_look->codeFill);
        break;
    }
    return format;
}

QList<QTextLayout::FormatRange> MessageLayout::formatsOf(const styling::Line &line) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&formats, &line](qsizetype start, qsizetype end, const QTextCharFormat &format) {
        start = std::max(start, line.start) - line.start;
        end = std::min(end, line.start + line.length) - line.start;
        if (start < end)
            formats << QTextLayout::FormatRange {int(start), int(end - start), format};
    };
    if (line.quotes > 0 && m_look) {
        QTextCharFormat format;
        format.setForeground(m_look->quoteText);
        add(line.start, line.start + line.length, format);
    }
    for (const auto &span : m_styling.spans)
        add(span.start, span.start + span.length, formatOf(span));
    for (const auto &link : m_links) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        if (m_look)
            format.setForeground(m_look->link);
        add(link.start, link.start + link.length, format);
    }
    for (qsizetype i = 0; m_look && i + 1 < m_marks.size(); i += 2) {
        QTextCharFormat format;
        format.setBackground(m_look->markFill);
        format.setForeground(m_look->markText);
        add(m_marks.at(i), m_marks.at(i) + m_marks.at(i + 1), format);
    }
    if (m_look && m_selectionStart < m_selectionEnd) {
        QTextCharFormat format;
        format.setBackground(m_look->selectionFill);
        format.setForeground(m_look->selectionText);
        add(m_selectionStart, m_selectionEnd, format);
    }
    return formats;
}

void MessageLayout::layOut(qreal width)
{
    m_height = 0;
    m_naturalWidth = 0;
    for (auto &paragraph : m_paragraphs) {
        const int padding = paragraph.line.code ? CodePadding : 0;
        const qreal indent = paragraph.line.quotes * (m_look ? m_look->indent : 0) + padding;
        const bool isReversed = paragraph.layout->textOption().textDirection() == Qt::RightToLeft;
        paragraph.x = isReversed ? 0 : indent;
        paragraph.y = m_height;
        paragraph.width = std::max(1.0, width - indent - padding);
        auto &layout = *paragraph.layout;
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(paragraph.width);
            line.setPosition({isReversed ? std::max(0.0, paragraph.width - line.naturalTextWidth()) : 0, y});
            y += std::ceil(line.height() * LineSpacing);
            m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth() + indent + padding);
        }
        layout.endLayout();
        paragraph.height = y;
        m_height += y;
    }
}

const MessageLayout::Paragraph *MessageLayout::paragraphAt(qreal y) const
{
    if (m_paragraphs.empty())
        return nullptr;
    const auto found =
        std::ranges::find_if(m_paragraphs, [y](const Paragraph &known) { return y < known.y + known.height; });
    return found == m_paragraphs.end() ? &m_paragraphs.back() : &*found;
}

/// Returns the line of `layout` at `y`.
static QTextLine lineAt(const QTextLayout &layout, qreal y)
{
    int line = 0;
    while (line + 1 < layout.lineCount() && layout.lineAt(line + 1).y() <= y)
        ++line;
    return layout.lineAt(line);
}

qsizetype MessageLayout::positionAt(const QPointF &point) const
{
    const Paragraph *paragraph = paragraphAt(point.y());
    if (!paragraph || paragraph->layout->lineCount() == 0)
        return 0;
    if (point.y() < 0)
        return 0;
    if (point.y() >= m_height)
        return m_options.text.size();
    const QTextLine line = lineAt(*paragraph->layout, point.y() - paragraph->y);
    return paragraph->line.start + line.xToCursor(point.x() - paragraph->x);
}

const links::Link *MessageLayout::linkAt(const QPointF &point) const
{
    const Paragraph *paragraph = m_links.isEmpty() ? nullptr : paragraphAt(point.y());
    if (!paragraph || point.y() < 0 || point.y() >= m_height || paragraph->layout->lineCount() == 0)
        return nullptr;
    const QTextLine line = lineAt(*paragraph->layout, point.y() - paragraph->y);
    const qreal x = point.x() - paragraph->x;
    if (!line.naturalTextRect().adjusted(0, -point.y(), 0, point.y()).contains(QPointF(x, line.y())))
        return nullptr;
    const qsizetype place = paragraph->line.start + line.xToCursor(x, QTextLine::CursorOnCharacter);
    const auto found = std::ranges::find_if(
        m_links, [place](const links::Link &link) { return place >= link.start && place < link.start + link.length; });
    return found == m_links.end() ? nullptr : &*found;
}

QList<QRectF> MessageLayout::codeGrounds() const
{
    QList<QRectF> grounds;
    for (const auto &paragraph : m_paragraphs) {
        if (!paragraph.line.code)
            continue;
        const QRectF ground(paragraph.x - CodePadding, paragraph.y, paragraph.width + 2 * CodePadding,
                            paragraph.height);
        if (!grounds.isEmpty() && grounds.last().bottom() == ground.top() && grounds.last().left() == ground.left())
            grounds.last().setBottom(ground.bottom());
        else
            grounds << ground;
    }
    return grounds;
}

QList<QRectF> MessageLayout::quoteBars() const
{
    constexpr qreal Width = 3;
    QList<QRectF> bars;
    for (const auto &paragraph : m_paragraphs) {
        const bool isReversed = paragraph.x == 0;
        for (int level = 0; level < paragraph.line.quotes; ++level) {
            const qreal offset = level * (m_look ? m_look->indent : 0);
            const qreal right = paragraph.width + paragraph.line.quotes * (m_look ? m_look->indent : 0);
            bars << QRectF(isReversed ? right - offset - Width : offset, paragraph.y, Width, paragraph.height);
        }
    }
    return bars;
}

} // namespace parlour

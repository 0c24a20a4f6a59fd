// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/styling.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace parlour::styling {

static constexpr QStringView Fence(u"```");

static std::optional<Style> styleOf(QChar c)
{
    switch (c.unicode()) {
    case u'*':
        return Style::Strong;
    case u'_':
        return Style::Emphasis;
    case u'~':
        return Style::Strike;
    case u'`':
        return Style::Preformatted;
    }
    return {};
}

namespace {

/// Finds the spans of one line.
class SpanParser
{
public:
    SpanParser(QStringView text, QList<Span> &spans)
        : m_text(text)
        , m_spans(spans)
    {
    }

    /// Parses the text from `start` to `end`, which is the inside of a block or of a span.
    void parse(qsizetype start, qsizetype end)
    {
        std::array<bool, 4> unclosed {}; // By style: no directive behind here closes one.
        for (qsizetype at = start; at < end;) {
            const auto style = styleOf(m_text.at(at));
            if (!style || !mayOpen(at, start, end) || unclosed[size_t(*style)]) {
                ++at;
                continue;
            }
            if (m_text.at(at + 1) == m_text.at(at)) { // Nothing is between them: neither counts.
                at += 2;
                continue;
            }
            const qsizetype close = closing(at, end);
            unclosed[size_t(*style)] = close < 0;
            at = close < 0 ? at + 1 : add(at, close, *style);
        }
    }

private:
    bool mayOpen(qsizetype at, qsizetype start, qsizetype end) const
    {
        if (at + 1 >= end || m_text.at(at + 1).isSpace())
            return false;
        // The inside of a span begins behind a directive, which is another one: `closing` sees to that.
        return at == start || m_text.at(at - 1).isSpace();
    }

    qsizetype closing(qsizetype open, qsizetype end) const
    {
        for (qsizetype at = m_text.indexOf(m_text.at(open), open + 1); at >= 0 && at < end;
             at = m_text.indexOf(m_text.at(open), at + 1)) {
            if (!m_text.at(at - 1).isSpace())
                return at;
        }
        return -1;
    }

    qsizetype add(qsizetype open, qsizetype close, Style style)
    {
        m_spans << Span {open, close + 1 - open, style};
        if (style != Style::Preformatted)
            parse(open + 1, close);
        return close + 1;
    }

    const QStringView m_text;
    QList<Span> &m_spans;
};

/// Reads a text line by line.
class BlockParser
{
public:
    explicit BlockParser(QStringView text)
        : m_text(text)
    {
    }

    Text parse()
    {
        for (qsizetype start = 0; start <= m_text.size();) {
            const qsizetype end = m_text.indexOf(u'\n', start);
            const qsizetype length = (end < 0 ? m_text.size() : end) - start;
            add(start, length);
            start += length + 1;
        }
        return std::move(m_styled);
    }

private:
    void add(qsizetype start, qsizetype length)
    {
        const QStringView line = m_text.sliced(start, length);
        // Inside a preformatted block only the quotations around it go on.
        qsizetype content = 0;
        const int quotes = quotesOf(line, m_fenced ? m_fencedQuotes : line.size(), content);
        const QStringView words = line.sliced(content);
        if (m_fenced && quotes < m_fencedQuotes) // The quotation is over, and the block with it.
            m_fenced = false;
        bool code = m_fenced;
        if (m_fenced) {
            m_fenced = words != Fence;
        } else if (words.startsWith(Fence)) {
            code = true;
            m_fenced = true;
            m_fencedQuotes = quotes;
        }
        m_styled.lines << Line {start, length, qMin(quotes, MaxQuotes), code};
        if (!code)
            SpanParser(m_text.first(start + length), m_styled.spans).parse(start + content, start + length);
    }

    /// Counts the quotations, at most `limit`, that `line` is in; the quoted text begins at `content`.
    static int quotesOf(QStringView line, qsizetype limit, qsizetype &content)
    {
        int quotes = 0;
        while (quotes < limit && content < line.size() && line.at(content) == u'>') {
            ++quotes;
            ++content;
            if (content < line.size() && line.at(content).isSpace())
                ++content;
        }
        return quotes;
    }

    const QStringView m_text;
    Text m_styled;
    bool m_fenced = false;  ///< Inside a preformatted block ...
    int m_fencedQuotes = 0; ///< ... which is in that many quotations.
};

} // namespace

Text styled(const QString &text)
{
    return BlockParser(text).parse();
}

Text unstyled(const QString &text)
{
    Text plain = styled(text);
    plain.spans.clear();
    for (Line &line : plain.lines) {
        line.quotes = 0;
        line.code = false;
    }
    return plain;
}

} // namespace parlour::styling

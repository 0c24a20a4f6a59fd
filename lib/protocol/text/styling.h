// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

/// Message styling (XEP-0393): the parts of a plain text that look different. The directives stay in the text.
namespace parlour::styling {

enum class Style {
    Strong,
    Emphasis,
    Strike,
    Preformatted, ///< Inside a line.
};

/// A part of a line. Spans can hold others.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0; ///< With its directives.
    Style style = Style::Strong;
    bool operator==(const Span &) const = default;
};

/// One line of the text.
struct Line
{
    qsizetype start = 0;
    qsizetype length = 0; ///< Without the line end.
    int quotes = 0;       ///< Depth of quotation, at most MaxQuotes.
    bool code = false;    ///< Part of a preformatted block, its fences included.
    bool operator==(const Line &) const = default;
};

/// Deeper quotations look like this one.
inline constexpr int MaxQuotes = 5;

struct Text
{
    QList<Line> lines;
    QList<Span> spans; ///< By their start; one that holds another comes first.
    bool operator==(const Text &) const = default;
};

/// Parses the styling of `text`. Takes time in proportion to its size.
Text styled(const QString &text);
/// Splits a text whose sender wants no styling (`<unstyled/>`, section 7).
Text unstyled(const QString &text);

} // namespace parlour::styling

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messagelook.h"
#include "protocol/address/links.h"
#include "protocol/text/styling.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace parlour {

/// The lines of a message, laid out. Text only ever becomes letters: nothing in it is markup, or makes anything be
/// fetched.
///
/// Places are UTF-16 units of the shown text; if only a part of a message is shown, those of the part.
class MessageLayout
{
public:
    struct Options
    {
        QString text;
        QString whole;         ///< The message of which `text` is the beginning, for the styling; empty: all of it.
        qsizetype start = 0;   ///< Start of the text in its message.
        bool styled = true;    ///< False: its sender wants no styling (XEP-0393 section 7).
        bool mirrored = false; ///< The window is right-to-left: so are paragraphs without letters.
        QFont font;
        bool operator==(const Options &) const = default;
    };

    /// Takes up a text; layOut() comes next.
    void setOptions(const Options &options);
    /// Takes up a text that follows, in its message, that of `beginning`, and continues its styling.
    void setOptions(const Options &options, const MessageLayout &beginning);
    /// Sets colours and selection: `end` is behind the last place; where it is not behind `start`, nothing is selected.
    void setLook(const MessageLook &look, qsizetype start, qsizetype end);
    /// Marks parts of the text: start and length of each.
    void setMarks(const QList<int> &marks);
    /// Breaks the lines for `width` pixels.
    void layOut(qreal width);

    qreal height() const { return m_height; }
    /// Width of the longest line.
    qreal naturalWidth() const { return m_naturalWidth; }
    /// Returns the place that is nearest to `point`.
    qsizetype positionAt(const QPointF &point) const;
    /// Returns the link at `point`, or none.
    const links::Link *linkAt(const QPointF &point) const;
    const QList<links::Link> &links() const { return m_links; }

    struct Paragraph
    {
        styling::Line line;
        std::unique_ptr<QTextLayout> layout;
        qreal x = 0;
        qreal y = 0;
        qreal width = 0;
        qreal height = 0;
    };
    const std::vector<Paragraph> &paragraphs() const { return m_paragraphs; }
    /// Return the areas of code blocks, and of the bars beside quotes.
    QList<QRectF> codeGrounds() const;
    QList<QRectF> quoteBars() const;

private:
    void build();
    void format();
    QTextCharFormat formatOf(const styling::Span &span) const;
    QList<QTextLayout::FormatRange> formatsOf(const styling::Line &line) const;
    const Paragraph *paragraphAt(qreal y) const;
    QFont fontOf(const QString &words) const;
    QFont codeFont() const;

    Options m_options;
    styling::Text m_wholeStyling; ///< Of the whole message.
    styling::Text m_styling;      ///< Of the shown text.
    QList<links::Link> m_links;
    std::vector<Paragraph> m_paragraphs;
    const MessageLook *m_look = nullptr;
    QList<int> m_marks;
    qsizetype m_selectionStart = 0;
    qsizetype m_selectionEnd = 0;
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
};

} // namespace parlour

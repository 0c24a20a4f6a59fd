// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/ownwords.h"

#include "protocol/address/links.h"

namespace parlour {

/// Replaces a part that was left out: no part of a word.
static constexpr QChar Left = u'\n';

namespace {

void blank(QString &text, qsizetype start, qsizetype length)
{
    for (qsizetype at = start; at < start + length; ++at)
        text[at] = Left;
}

} // namespace

OwnWords ownWords(const QString &body, const styling::Text &styling)
{
    OwnWords said {body, {}};
    for (const auto &line : styling.lines) {
        if (line.quotes > 0 || line.code)
            blank(said.text, line.start, line.length);
    }
    const auto setApart = [&said, &body](qsizetype start, qsizetype length) {
        if (said.text.at(start) != Left) // It is not in a quotation, nor in what stands apart already.
            said.apart << body.sliced(start, length);
        blank(said.text, start, length);
    };
    for (const auto &span : styling.spans) {
        if (span.style == styling::Style::Preformatted)
            setApart(span.start, span.length);
    }
    for (const auto &link : links::links(body))
        setApart(link.start, link.length);
    QString emphasised;
    for (const auto &span : styling.spans) { // To a search for words, "_" is part of one.
        if (span.style == styling::Style::Emphasis)
            emphasised.append(Left).append(QStringView(said.text).sliced(span.start + 1, span.length - 2));
    }
    said.text += emphasised;
    return said;
}

} // namespace parlour

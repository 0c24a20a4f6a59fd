// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/xml/fallback.h"

#include "protocol/text/codepoints.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace parlour::fallback {

static constexpr auto FallbackNs = "urn:xmpp:fallback:0"_L1;

namespace {

/// A part of a body, in code points.
struct Range
{
    qsizetype start = 0;
    qsizetype end = 0;
};

} // namespace

qsizetype codePoints(const QString &text)
{
    qsizetype count = 0;
    for (qsizetype place = 0; place < text.size(); ++count)
        codePointAt(text, place);
    return count;
}

/// The ranges that are named, in order; nothing where they make no sense together.
static std::optional<QList<Range>> ranges(const QDomElement &element, qsizetype size)
{
    constexpr qsizetype Most = 20;
    if (element.firstChildElement().isNull())
        return QList<Range> {{0, size}};
    QList<Range> all;
    for (const auto &part : xml::children(element, u"body", FallbackNs)) {
        const QString start = part.attribute(u"start"_s);
        const QString end = part.attribute(u"end"_s);
        bool isStart = true, isEnd = true;
        const Range range {start.isEmpty() ? 0 : start.toLongLong(&isStart),
                           end.isEmpty() ? size : end.toLongLong(&isEnd)};
        const bool isWhole = start.isEmpty() && end.isEmpty();
        if (!isStart || !isEnd || (start.isEmpty() != end.isEmpty() && !isWhole) || range.start < 0
            || range.end < range.start || range.end > size || all.size() == Most)
            return std::nullopt;
        all << range;
    }
    std::ranges::sort(all, {}, &Range::start);
    for (qsizetype i = 1; i < all.size(); ++i) {
        if (all[i].start < all[i - 1].end)
            return std::nullopt;
    }
    return all;
}

/// Positions in `text` between its code points, from 0 to its end.
static QList<qsizetype> places(const QString &text)
{
    QList<qsizetype> all {0};
    for (qsizetype place = 0; place < text.size();) {
        codePointAt(text, place);
        all << place;
    }
    return all;
}

Split split(const QDomElement &message, const QString &body, QLatin1StringView ns)
{
    QDomElement element;
    for (const auto &one : xml::children(message, u"fallback", FallbackNs)) {
        if (element.isNull() && one.attribute(u"for"_s) == ns)
            element = one;
    }
    if (element.isNull())
        return {body, {}};
    const auto at = places(body);
    const auto removed = ranges(element, at.size() - 1);
    if (!removed)
        return {body, {}};
    Split result;
    qsizetype from = 0;
    for (const Range &range : *removed) {
        result.body += body.sliced(from, at.at(range.start) - from);
        result.removed += body.sliced(at.at(range.start), at.at(range.end) - at.at(range.start));
        from = at.at(range.end);
    }
    result.body += body.sliced(from);
    return result;
}

void mark(const QDomElement &message, QLatin1StringView ns, qsizetype length)
{
    auto element = xml::append(message, u"fallback"_s, FallbackNs);
    element.setAttribute(u"for"_s, QString(ns));
    if (length < 0)
        return;
    auto body = xml::append(element, u"body"_s);
    body.setAttribute(u"start"_s, 0);
    body.setAttribute(u"end"_s, qlonglong(length));
}

} // namespace parlour::fallback

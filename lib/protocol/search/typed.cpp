// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/search/typed.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parlour::search {

static constexpr qsizetype Longest = 1000; ///< Nobody types that much, but somebody may paste it.

/// Returns the beginning of the day, month or year that `value` names; invalid when it names none.
static QDateTime beginning(const QString &value, const QTimeZone &zone)
{
    static const QRegularExpression format(uR"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$)"_s);
    const auto match = format.match(value);
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int group) { return match.hasCaptured(group) ? match.captured(group).toInt() : 1; };
    const QDate day(part(1), part(2), part(3));
    return day.isValid() ? day.startOfDay(zone).toUTC() : QDateTime();
}

/// Puts the meaning of `key` and `value` into `typed`. Returns false when they have none.
static bool take(const QString &key, const QString &value, const QTimeZone &zone, Typed &typed)
{
    const bool isDate = key == "before"_L1 || key == "after"_L1;
    if (!isDate && key != "from"_L1 && key != "in"_L1 && key != "has"_L1)
        return false;
    if (value.isEmpty())
        return true;
    if (isDate) {
        const auto time = beginning(value, zone);
        if (time.isValid())
            (key == "after"_L1 ? typed.since : typed.until) = time;
        return time.isValid();
    }
    if (key == "has"_L1) {
        const bool link = value.compare("link"_L1, Qt::CaseInsensitive) == 0;
        const bool file = value.compare("file"_L1, Qt::CaseInsensitive) == 0;
        typed.link = typed.link || link;
        typed.file = typed.file || file;
        return link || file;
    }
    (key == "from"_L1 ? typed.from : typed.in) = value;
    return true;
}

Typed typed(const QString &text, const QTimeZone &zone)
{
    // key:"value", key:value, "a phrase", or a word.
    static const QRegularExpression part(uR"re((?:(\w+):(?:"([^"]*)"?|([^\s"]*)(?=\s|$)))|"[^"]*"|[^\s"]+|")re"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    Typed typed;
    QStringList words;
    auto parts = part.globalMatch(text.first(qMin(text.size(), Longest)).simplified());
    while (parts.hasNext()) {
        const auto match = parts.next();
        const QString key = match.captured(1).toLower();
        const QString value = match.hasCaptured(2) ? match.captured(2).trimmed() : match.captured(3);
        if (key.isEmpty() || !take(key, value, zone, typed))
            words << match.captured();
    }
    typed.words = words.join(u' ');
    return typed;
}

} // namespace parlour::search

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/datereader.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace parlour {

DateReader::DateReader(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

/// Returns the locale's short form, with four digits for the year: with two, 1926 is as likely as 2026.
static QString shortFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

QDate DateReader::day(const QString &text) const
{
    constexpr int Century = 100, Earliest = 1900;
    const QString typed = text.trimmed();
    const QLocale locale;
    for (const QString &format :
         {u"yyyy-MM-dd"_s, u"yyyy-M-d"_s, shortFormat(), u"d.M.yyyy"_s, locale.dateFormat(QLocale::LongFormat)}) {
        if (const QDate day = locale.toDate(typed, format); day.isValid() && day.year() >= Earliest)
            return day;
    }
    const QDate day = locale.toDate(typed, locale.dateFormat(QLocale::ShortFormat));
    return day.isValid() && day.year() < Earliest + Century ? day.addYears(Century) : day;
}

QString DateReader::text(QDate day) const
{
    return QLocale().toString(day, shortFormat());
}

QString DateReader::words(QDate day) const
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString DateReader::stepped(const QString &text, int days) const
{
    const QDate today = m_clock().toLocalTime().date();
    const QDate from = day(text);
    return this->text(from.isValid() ? std::min(from.addDays(days), today) : today);
}

QString DateReader::today() const
{
    return text(m_clock().toLocalTime().date());
}

} // namespace parlour

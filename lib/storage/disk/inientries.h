// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QSettings>
#include <QString>
#include <QUrl>

/// Reading of an ini file that may be damaged.
namespace parlour::ini {

// A damaged file must cost neither time nor memory.
inline constexpr qsizetype MaxAddress = 3071;
inline constexpr qsizetype MaxText = 1023;
inline constexpr qsizetype MaxRooms = 10'000;

/// An address or a name as one key: slashes and backslashes mean groups to QSettings, and an empty key nothing at all.
inline QString key(const QString &text)
{
    return QLatin1Char('_') + QString::fromLatin1(QUrl::toPercentEncoding(text, "@"));
}

inline QString unlessLong(const QString &text, qsizetype limit)
{
    return text.size() <= limit && !text.contains(QChar::Null) ? text : QString();
}

/// The entries of an array that have an address, each address once.
template <typename Read>
auto readArray(QSettings &ini, const QString &name, qsizetype limit, const Read &read)
{
    using Entry = std::invoke_result_t<Read, const QSettings &>;
    QList<Entry> entries;
    QSet<QString> seen;
    const auto size = qMin<qsizetype>(ini.beginReadArray(name), limit);
    for (int i = 0; i < size; ++i) {
        ini.setArrayIndex(i);
        if (const Entry entry = read(ini); !entry.address.isEmpty() && !seen.contains(entry.address)) {
            seen << entry.address;
            entries << entry;
        }
    }
    ini.endArray();
    return entries;
}

} // namespace parlour::ini

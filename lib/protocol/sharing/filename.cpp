// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/filename.h"

#include "protocol/text/bounded.h"
#include "protocol/text/codepoints.h"
#include "protocol/text/foreign.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::sharing {

static bool isSeen(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default: // Not an enum of ours.
        return true;
    }
}

/// `name` without invisible characters; those with a meaning to a file system become a line.
static QString plainLetters(const QString &name)
{
    static constexpr QLatin1StringView Reserved("<>:\"|?*");
    QString plain;
    for (qsizetype place = 0; place < name.size();) {
        const char32_t letter = codePointAt(name, place);
        if (!isSeen(letter))
            continue;
        if (letter < 0x80 && Reserved.contains(QChar(char16_t(letter))))
            plain += u'_';
        else if (QChar::isSpace(letter))
            plain += u' ';
        else
            plain += QString::fromUcs4(&letter, 1);
    }
    return plain;
}

static QString trimmedEnds(QStringView name)
{
    const auto isEdge = [](QChar letter) { return letter == u'.' || letter.isSpace(); };
    while (!name.isEmpty() && isEdge(name.front()))
        name = name.sliced(1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name.toString();
}

/// Returns whether Windows takes `name` for a device, whatever follows a dot.
static bool isDevice(const QString &name)
{
    static const QStringList devices {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isNumbered =
        stem.size() == 4 && stem.back().isDigit() && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1));
    return devices.contains(stem) || isNumbered;
}

/// Keeps the beginning, and the ending after the last dot.
static QString shortened(const QString &name)
{
    constexpr qsizetype LongestEnding = 16, MostBytes = 240; // File systems count bytes, and take 255.
    if (name.size() <= MaxFileName && name.toUtf8().size() <= MostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= LongestEnding ? name.sliced(dot) : QString();
    QString stem = bounded(name.first(name.size() - ending.size()), MaxFileName - ending.size());
    while (!stem.isEmpty() && (stem + ending).toUtf8().size() > MostBytes)
        stem = bounded(stem, stem.size() - 1);
    return stem + ending;
}

QString safeFileName(const QString &name)
{
    const QString bound = name.right(4096); // The ending counts.
    const QString last = bound.sliced(std::max(bound.lastIndexOf(u'/'), bound.lastIndexOf(u'\\')) + 1);
    QString safe = trimmedEnds(shortened(trimmedEnds(withFewMarks(plainLetters(last)))));
    if (safe.isEmpty())
        return u"file"_s;
    return isDevice(safe) ? trimmedEnds(shortened(u'_' + safe)) : safe;
}

QString fileNameOf(const QString &url)
{
    return safeFileName(QUrl(url).path(QUrl::FullyDecoded).section(u'/', -1));
}

} // namespace parlour::sharing

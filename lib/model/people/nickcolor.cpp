// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/nickcolor.h"

#include <QCryptographicHash>
#include <QStringList>

#include <cmath>

namespace parlour {

static double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor nickColor(const QString &nick, bool onDark)
{
    constexpr double Enough = 6.0;
    const auto digest = QCryptographicHash::hash(nick.toUtf8(), QCryptographicHash::Sha1);
    const double hue = (quint8(digest.at(0)) + 256 * quint8(digest.at(1))) / 65536.0;
    const QColor surface = onDark ? QColor(0x2a, 0x2b, 0x2f) : QColor(Qt::white);
    const double step = onDark ? 0.02 : -0.02;
    double lightness = onDark ? 0.6 : 0.45;
    QColor color = QColor::fromHslF(float(hue), onDark ? 0.55f : 0.65f, float(lightness));
    while (contrast(color, surface) < Enough && lightness > 0.05 && lightness < 0.95) {
        lightness += step;
        color.setHslF(float(hue), color.hslSaturationF(), float(lightness));
    }
    return color;
}

static QString firstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i).isLetterOrNumber())
            return word.at(i).toUpper();
        if (word.at(i).isHighSurrogate() && i + 1 < word.size())
            return word.sliced(i, 2);
    }
    return {};
}

QString initials(const QString &nick)
{
    const auto words = nick.split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, words.size()); ++i)
        letters += firstLetter(words.at(i));
    return letters.isEmpty() ? nick.left(1) : letters;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/appearance/appearance.h"

#include "model/appearance/languages.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

Appearance::Appearance(ProfileSettings &settings, const QString &theme, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme.isEmpty() ? settings.theme() : theme)
    , m_language(settings.language())
{
    connect(this, &Appearance::themeChanged, this, &Appearance::darkChanged);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::darkChanged);
}

void Appearance::setTheme(const QString &theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    m_settings.setTheme(theme);
    Q_EMIT themeChanged();
}

bool Appearance::isDark() const
{
    if (m_theme == "dark"_L1 || m_theme == "light"_L1)
        return m_theme == "dark"_L1;
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void Appearance::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_settings.setLanguage(code);
    Q_EMIT languageChanged();
}

QStringList Appearance::languages()
{
    return languages::all();
}

QString Appearance::languageName(const QString &code)
{
    return languages::name(code);
}

void Appearance::setTextSize(int percent)
{
    const int before = textSize();
    m_settings.setTextSize(percent);
    if (textSize() != before)
        Q_EMIT textSizeChanged();
}

void Appearance::setCalm(bool calm)
{
    if (std::exchange(m_calm, calm) != calm)
        Q_EMIT calmChanged();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilesettings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace parlour {

/// The look of the window, as the person wishes it. Stored.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool otherLanguageNext READ isOtherLanguageNext NOTIFY languageChanged FINAL)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(bool calm READ isCalm NOTIFY calmChanged FINAL)

public:
    /// `theme` replaces the stored one for this run; empty: the stored one counts.
    Appearance(ProfileSettings &settings, const QString &theme, QObject *parent = nullptr);

    /// "system", "light" or "dark".
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    /// True for dark colours: as chosen, or as the desktop asks for.
    bool isDark() const;
    /// Language of the window from the next start on, one of languages(); empty: the system's.
    QString language() const { return m_settings.language(); }
    void setLanguage(const QString &code);
    /// True if the language is another choice than the one that this run began with.
    bool isOtherLanguageNext() const { return language() != m_language; }
    /// Return the available languages, and the own name of one: see languages::all() and languages::name().
    Q_INVOKABLE static QStringList languages();
    Q_INVOKABLE static QString languageName(const QString &code);
    /// Text size in per cent of the desktop's, 80 to 200.
    int textSize() const { return m_settings.textSize(); }
    void setTextSize(int percent);
    /// True if nothing is to move by itself, as the desktop wants it.
    bool isCalm() const { return m_calm; }
    void setCalm(bool calm);

Q_SIGNALS:
    void themeChanged();
    void darkChanged();
    void languageChanged();
    void textSizeChanged();
    void calmChanged();

private:
    ProfileSettings &m_settings;
    QString m_theme;
    QString m_language; ///< Choice at the start.
    bool m_calm = false;
};

} // namespace parlour

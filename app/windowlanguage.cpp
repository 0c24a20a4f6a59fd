// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowlanguage.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr QLatin1StringView Texts(":/i18n");

/// Returns the locale for dates and numbers.
static QLocale formats(const QString &code)
{
    const QLocale system;
    const QLocale chosen(code);
    if (!code.isEmpty() && chosen.language() != system.language())
        return code.contains(u'_') ? chosen : QLocale(chosen.language(), system.territory());
    // The C locale writes times with seconds and knows no collation; its texts are in English, too.
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
}

/// Installs the translation NAME_LANGUAGE.qm in `folder` that is best for `wanted`, and returns its language.
static QString install(const QLocale &wanted, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(wanted, name, u"_"_s, folder)) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    return translator->language();
}

QLocale speak(const QString &code)
{
    const QString chosen = QFile::exists(Texts + "/parlour_"_L1 + code + ".qm"_L1) ? code : QString();
    QLocale::setDefault(formats(chosen));
    // English has its plural forms, and no others, in a file; it is below the others.
    install(QLocale(QLocale::English), u"parlour"_s, Texts);
    const QString language = install(chosen.isEmpty() ? QLocale() : QLocale(chosen), u"parlour"_s, Texts);
    const QLocale spoken = language.isEmpty() ? QLocale(QLocale::English) : QLocale(language);
    install(spoken, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return spoken;
}

} // namespace parlour

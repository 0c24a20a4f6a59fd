// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/appearance/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::languages {

/// Marked for translation: each translation has the own name of its language.
static constexpr const char *Context = "parlour::Languages";
//: The name of the language that you translate to, in that language, as it stands in a list: "Deutsch", "Français".
static constexpr const char *Name = QT_TRANSLATE_NOOP("parlour::Languages", "English");

QString name(const QString &code)
{
    if (code == "en"_L1)
        return QString::fromLatin1(Name);
    QTranslator translator;
    if (!translator.load(u"parlour_"_s + code, Folder))
        return code;
    const QString name = translator.translate(Context, Name);
    return name.isEmpty() ? code : name;
}

QStringList all()
{
    struct Language
    {
        QString code;
        QString name;
    };
    QList<Language> known {{u"en"_s, name(u"en"_s)}};
    for (const QString &file : QDir(Folder).entryList({u"parlour_*.qm"_s})) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (code != "en"_L1) // That file has nothing but plural forms.
            known << Language {code, name(code)};
    }
    std::ranges::sort(known,
                      [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    QStringList codes;
    for (const auto &language : std::as_const(known))
        codes << language.code;
    return codes;
}

} // namespace parlour::languages

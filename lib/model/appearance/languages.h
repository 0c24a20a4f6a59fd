// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The languages that the window can have: English, which is in the sources, and those of the translations in the program.
namespace parlour::languages {

/// Where the program has its translations.
inline constexpr QLatin1StringView Folder(":/i18n");

/// Their codes, as in "de" or "pt_BR", sorted by their names.
QStringList all();

/// What the language `code` calls itself; `code` where there is no such translation.
QString name(const QString &code);

} // namespace parlour::languages

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The available languages of the window: English, which is in the sources, and those of the translations in the
/// program.
namespace parlour::languages {

/// Folder of the translations in the program.
inline constexpr QLatin1StringView Folder(":/i18n");

/// Returns their codes, as in "de" or "pt_BR", sorted by their names.
QStringList all();

/// Returns the own name of the language `code`; `code` where there is no such translation.
QString name(const QString &code);

} // namespace parlour::languages

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace parlour {

/// Loads the texts of the window, and Qt's own, in the language `code` ("de", "pt_BR"), or, if that is empty or not
/// translated, in that of the system. Dates and numbers follow the system; if its language is not the chosen one, they
/// follow the latter. Returns the language of the texts.
///
/// Called once, before the first text is made.
QLocale speak(const QString &code);

} // namespace parlour

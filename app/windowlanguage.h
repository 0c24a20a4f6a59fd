// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace parlour {

/// Gives the window its texts, and Qt's own, in the language `code` ("de", "pt_BR"), or, where that is empty or not
/// translated, in that of the system. Dates and numbers are written as the system does; where its language is another one
/// than was chosen, as that language does. Returns the language that the texts are in.
///
/// Called once, before the first text is made.
QLocale speak(const QString &code);

} // namespace parlour

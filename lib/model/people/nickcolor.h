// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

namespace parlour {

/// Returns the colour of a nick (XEP-0392: hue from its SHA-1), made light or dark enough to read on the surface it
/// stands on. `onDark`: for a dark surface. The contrast to pure black or white is at least 6:1, to our surfaces at
/// least 4.5:1.
QColor nickColor(const QString &nick, bool onDark);

/// Returns one or two letters that stand for `nick` in an avatar.
QString initials(const QString &nick);

/// Returns the contrast ratio of two colours, 1 to 21 (WCAG 2.1).
double contrast(const QColor &one, const QColor &other);

} // namespace parlour

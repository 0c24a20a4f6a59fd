// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour::sharing {

/// Maximum length of a file's name, in UTF-16 units.
inline constexpr qsizetype MaxFileName = 120;

/// `name`, chosen by a stranger, as the name of a file in a folder of ours: no part of a path, no control or invisible
/// characters and none that turn the direction of writing, no dot in front, nothing that Windows reserves, at most
/// MaxFileName units, the ending kept. "file" where nothing is left.
QString safeFileName(const QString &name);

/// The name that the last part of the path of `url` gives, safe.
QString fileNameOf(const QString &url);

} // namespace parlour::sharing

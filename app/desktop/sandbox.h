// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace parlour::sandbox {

/// Whether we run inside Flatpak, where the desktop is reached through portals.
inline bool isInside()
{
    return qEnvironmentVariableIsSet("FLATPAK_ID") || QFile::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace parlour::sandbox

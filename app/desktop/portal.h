// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusMessage>
#include <QFile>

/// The desktop as a sandbox shows it (XDG Desktop Portal).
namespace parlour::portal {

inline const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");

/// Returns whether we run inside Flatpak, where the desktop is reached through portals.
inline bool isNeeded()
{
    return qEnvironmentVariableIsSet("FLATPAK_ID") || QFile::exists(QStringLiteral("/.flatpak-info"));
}

inline QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(Service, Path, interface, method);
    message.setArguments(arguments);
    return message;
}

} // namespace parlour::portal

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace parlour {

/// Follows the desktop's wish for less motion (org.freedesktop.portal.Settings), also outside of a sandbox. A desktop that tells
/// nothing wants none.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    /// Asks at once; the answers come later.
    explicit DesktopMotion(const QDBusConnection &bus, QObject *parent = nullptr);

    /// True if the desktop wants less motion.
    bool isReduced() const { return m_unanimated || m_still; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    void apply(const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    bool m_unanimated = false; ///< GNOME: "enable-animations" is off.
    bool m_still = false;      ///< Any desktop: "reduced-motion" is on.
};

} // namespace parlour

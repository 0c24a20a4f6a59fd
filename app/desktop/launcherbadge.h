// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>

namespace parlour {

/// The number on the program's icon in a dock or task bar (com.canonical.Unity.LauncherEntry), where there is one.
class LauncherBadge
{
public:
    explicit LauncherBadge(const QDBusConnection &bus);

    /// Sets the number; 0: none.
    void setCount(int count);

private:
    QDBusConnection m_bus;
    int m_count = 0;
};

} // namespace parlour

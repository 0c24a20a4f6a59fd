// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launcherbadge.h"

#include <QDBusMessage>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

LauncherBadge::LauncherBadge(const QDBusConnection &bus)
    : m_bus(bus)
{
}

void LauncherBadge::setCount(int count)
{
    if (std::exchange(m_count, count) == count || !m_bus.isConnected())
        return;
    auto update =
        QDBusMessage::createSignal(u"/im/parlour/Parlour"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap properties {{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}};
    update.setArguments({u"application://im.parlour.Parlour.desktop"_s, properties});
    m_bus.send(update);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/systemmonitor.h"

#include <QDBusConnection>
#include <QNetworkInformation>

using namespace Qt::StringLiterals;

namespace parlour {

SystemMonitor::SystemMonitor(QObject *parent)
    : QObject(parent)
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this] {
            if (!isCutOff())
                Q_EMIT changed();
        });
        connect(QNetworkInformation::instance(), &QNetworkInformation::isBehindCaptivePortalChanged, this,
                [this](bool behind) {
                    if (!behind)
                        Q_EMIT changed();
                });
    }
    auto bus = QDBusConnection::systemBus();
    if (bus.isConnected()) {
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                    u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    }
}

bool SystemMonitor::isCutOff() const
{
    const auto *information = QNetworkInformation::instance();
    return information && information->reachability() == QNetworkInformation::Reachability::Disconnected;
}

void SystemMonitor::prepareForSleep(bool falling)
{
    if (!falling)
        Q_EMIT changed();
}

} // namespace parlour

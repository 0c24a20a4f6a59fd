// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopmotion.h"

#include "desktop/portal.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace parlour {

static const auto SettingsInterface = u"org.freedesktop.portal.Settings"_s;
static const auto Animations = u"enable-animations"_s;
static const auto Reduced = u"reduced-motion"_s;

DesktopMotion::DesktopMotion(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(portal::Service, portal::Path, SettingsInterface, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(u"org.gnome.desktop.interface"_s, Animations);
    ask(u"org.freedesktop.appearance"_s, Reduced);
}

void DesktopMotion::ask(const QString &space, const QString &key)
{
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(portal::call(SettingsInterface, u"ReadOne"_s, {space, key})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            apply(key, reply.value().variant());
    });
}

void DesktopMotion::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == "org.gnome.desktop.interface"_L1 || space == "org.freedesktop.appearance"_L1)
        apply(key, value.variant());
}

void DesktopMotion::apply(const QString &key, const QVariant &value)
{
    const bool before = isReduced();
    if (key == Animations && value.typeId() == QMetaType::Bool)
        m_unanimated = !value.toBool();
    else if (key == Reduced)
        m_still = value.toUInt() == 1;
    if (isReduced() != before)
        Q_EMIT changed();
}

} // namespace parlour

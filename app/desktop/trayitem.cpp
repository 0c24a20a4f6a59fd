// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayitem.h"

#include "desktop/activationtoken.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

const auto Watcher = u"org.kde.StatusNotifierWatcher"_s;
const auto WatcherPath = u"/StatusNotifierWatcher"_s;
const auto ItemPath = u"/StatusNotifierItem"_s;
const auto MenuPath = u"/MenuBar"_s;

} // namespace

TrayItem::TrayItem(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    registerTrayTypes();
    DBusMenu::registerTypes();
}

TrayItem::~TrayItem()
{
    m_bus.unregisterObject(ItemPath);
    m_bus.unregisterObject(MenuPath);
}

void TrayItem::start()
{
    if (!m_bus.isConnected())
        return;
    const auto exported = QDBusConnection::ExportScriptableContents | QDBusConnection::ExportAllProperties;
    m_bus.registerObject(ItemPath, this, exported);
    m_bus.registerObject(MenuPath, &m_menu, exported);
    auto *owners = new QDBusServiceWatcher(Watcher, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owners, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayItem::ask);
    for (const auto *signal : {u"StatusNotifierHostRegistered", u"StatusNotifierHostUnregistered"})
        m_bus.connect(QString(), WatcherPath, Watcher, QString(signal), this, SLOT(ask()));
    ask();
}

/// Asks whether any host shows such icons.
void TrayItem::ask()
{
    if (std::exchange(m_isAsking, true)) {
        m_asksAgain = true;
        return;
    }
    auto message = QDBusMessage::createMethodCall(Watcher, WatcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({Watcher, u"IsStatusNotifierHostRegistered"_s});
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (std::exchange(m_asksAgain, false))
            return ask();
        if (!reply.isError() && reply.value().variant().toBool())
            enlist();
        else
            setThere(false);
    });
}

void TrayItem::enlist()
{
    auto message = QDBusMessage::createMethodCall(Watcher, WatcherPath, Watcher, u"RegisterStatusNotifierItem"_s);
    message.setArguments({m_bus.baseService()});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        setThere(!watcher->isError());
    });
}

void TrayItem::setThere(bool there)
{
    if (std::exchange(m_isThere, there) != there)
        Q_EMIT thereChanged();
}

void TrayItem::setUnread(int unread)
{
    const int before = std::exchange(m_unread, unread);
    if (before == unread || !m_isThere)
        return;
    if ((before > 0) != (unread > 0))
        Q_EMIT NewIcon();
    Q_EMIT NewToolTip();
}

TrayToolTip TrayItem::toolTip() const
{
    return {{}, {}, title(), m_unread > 0 ? tr("%n new message(s) for you", nullptr, m_unread) : QString()};
}

QDBusObjectPath TrayItem::menuPath() const
{
    return QDBusObjectPath(MenuPath);
}

void TrayItem::Activate(int, int)
{
    Q_EMIT activated(std::exchange(m_token, {}));
}

void TrayItem::SecondaryActivate(int x, int y)
{
    Activate(x, y);
}

void TrayItem::ContextMenu(int, int) { } // The host shows it.

void TrayItem::Scroll(int, const QString &) { }

void TrayItem::ProvideXdgActivationToken(const QString &token)
{
    m_token = activationToken(token);
}

} // namespace parlour

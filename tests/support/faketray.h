// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/trayitem.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTest>

namespace parlour {

/// A tray, as a test wants it: the watcher of such icons, and a host that shows them. It speaks on a connection of its own.
class FakeTray : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    explicit FakeTray(const QString &address, bool host = true)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-tray")))
        , m_host(host)
    {
        DBusMenu::registerTypes();
        registerTrayTypes();
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                                 | QDBusConnection::ExportAllProperties);
        m_bus.connect({}, QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.kde.StatusNotifierItem"),
                      QStringLiteral("NewIcon"), this, SLOT(onNewIcon()));
        m_isThere = m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }
    ~FakeTray() override { QDBusConnection::disconnectFromBus(QStringLiteral("fake-tray")); }

    bool isThere() const { return m_isThere; }
    bool hasHost()
    {
        ++asked;
        return m_host;
    }
    void setHost(bool host)
    {
        m_host = host;
        if (host)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }
    /// Asks the item that came last, and waits for its answer.
    QVariantList call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(items.last(), path, interface, method);
        message.setArguments(arguments);
        const QDBusPendingCall answer = m_bus.asyncCall(message);
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
            return {};
        return answer.reply().arguments();
    }
    TrayImages icon()
    {
        const auto answer =
            call(QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.freedesktop.DBus.Properties"),
                 QStringLiteral("Get"), {QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("IconPixmap")});
        return qdbus_cast<TrayImages>(answer.value(0).value<QDBusVariant>().variant());
    }
    /// The entries by their labels, with ", on" where there is a tick, and "-" for a line.
    QStringList menu()
    {
        const auto answer = call(QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu"),
                                 QStringLiteral("GetLayout"), {0, -1, QStringList()});
        QStringList labels;
        for (const MenuLayout &entry : qdbus_cast<MenuLayout>(answer.value(1)).children) {
            const bool isLine = entry.properties.value(QStringLiteral("type")) == QStringLiteral("separator");
            const bool isOn = entry.properties.value(QStringLiteral("toggle-state")).toInt() == 1;
            labels << (isLine ? QStringLiteral("-") : entry.properties.value(QStringLiteral("label")).toString())
                    + (isOn ? QStringLiteral(", on") : QString());
        }
        return labels;
    }
    void choose(int entry)
    {
        call(QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu"), QStringLiteral("Event"),
             {entry, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
    }

    QStringList items;
    int asked = 0;
    int newIcons = 0;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { items << service; }
    Q_SCRIPTABLE void onNewIcon() { ++newIcons; }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    bool m_host;
    bool m_isThere = false;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <algorithm>

namespace parlour {

/// A desktop's notification daemon, as a test wants it. It speaks on a connection of its own.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    /// One that was to be shown.
    struct Call
    {
        uint number = 0;
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    /// Takes the daemon's name on the bus at `address`.
    explicit FakeNotifications(const QString &address, const QString &connection = QStringLiteral("fake-notifications"))
        : m_name(connection)
        , m_bus(QDBusConnection::connectToBus(address, connection))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_isThere = m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override { QDBusConnection::disconnectFromBus(m_name); }

    bool isThere() const { return m_isThere; }
    /// "TITLE | BODY" of what is on the screen, sorted.
    QStringList words() const
    {
        QStringList all;
        for (const Call &call : shown)
            all << call.title + QStringLiteral(" | ") + call.body;
        all.sort();
        return all;
    }
    /// How many of those that were to be shown were news, and made a sound.
    int news() const
    {
        return int(std::ranges::count_if(
            calls, [](const Call &call) { return call.hints.contains(QStringLiteral("sound-name")); }));
    }
    /// The person clicks.
    void invoke(uint number, const QString &action, const QString &token = {})
    {
        if (!token.isEmpty())
            Q_EMIT ActivationToken(number, token);
        Q_EMIT ActionInvoked(number, action);
        CloseNotification(number);
    }

    QStringList capabilities {QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("inline-reply")};
    QList<Call> calls;
    QMap<uint, Call> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint number = replaces != 0 ? replaces : ++m_last;
        calls << Call {number, replaces, title, body, actions, hints};
        shown.insert(number, calls.last());
        return number;
    }
    void CloseNotification(uint number)
    {
        if (shown.remove(number) > 0)
            Q_EMIT NotificationClosed(number, 3);
    }

Q_SIGNALS:
    void ActivationToken(uint number, const QString &token);
    void ActionInvoked(uint number, const QString &action);
    void NotificationReplied(uint number, const QString &text);
    void NotificationClosed(uint number, uint reason);

private:
    const QString m_name;
    QDBusConnection m_bus;
    bool m_isThere = false;
    uint m_last = 0;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/telling/noticeboard.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QHash>
#include <QStringList>
#include <optional>

namespace parlour {

/// Notifications by the desktop's daemon (Desktop Notifications Specification). The daemon's capabilities are queried
/// before the first of them, and again when another daemon has come. Without a daemon nothing is shown. No call blocks.
class FreedesktopNotices : public NoticeBoard
{
    Q_OBJECT

public:
    explicit FreedesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Removes all notifications: nobody would answer a click any more.
    ~FreedesktopNotices() override;

    void show(const Notice &notice) override;
    void withdraw(const QString &id) override;
    /// Returns whether the daemon has said that it shows the notification.
    bool isShown(const QString &id) const { return m_shown.value(id).number != 0; }

private Q_SLOTS:
    void onActivationToken(uint number, const QString &token, const QDBusMessage &message);
    void onActionInvoked(uint number, const QString &action, const QDBusMessage &message);
    void onReplied(uint number, const QString &text, const QDBusMessage &message);
    void onClosed(uint number, uint reason, const QDBusMessage &message);

private:
    /// A notification that the daemon has, or is about to have.
    struct Shown
    {
        uint number = 0;            ///< The daemon's; 0: it has not said yet.
        bool isUnderWay = false;    ///< Its answer is awaited.
        bool isUnwanted = false;    ///< To be removed once the answer is here.
        std::optional<Notice> next; ///< To be shown then.
    };

    void onOwnerChanged(const QString &owner);
    void askCapabilities();
    void askOwner(const QStringList &capabilities);
    void send(const Notice &notice);
    void onSent(const QString &id, const QDBusPendingCall &call);
    QString find(uint number, const QDBusMessage &message) const;
    bool can(const char *capability) const;
    QStringList actions() const;
    static QVariantMap hints(const Notice &notice);

    QDBusConnection m_bus;
    QString m_daemon; ///< Daemon whose signals are believed.
    std::optional<QStringList> m_capabilities;
    bool m_isAsking = false;
    QHash<QString, Notice> m_waiting; ///< Until the daemon's capabilities are known.
    QHash<QString, Shown> m_shown;
    QHash<uint, QByteArray> m_tokens;
};

} // namespace parlour

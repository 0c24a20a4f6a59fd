// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/telling/noticeboard.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSet>

namespace parlour {

/// Notifications through the portal (org.freedesktop.portal.Notification), the only way out of a sandbox. It tells
/// neither the desktop's capabilities nor whether anything is shown. No call blocks.
class PortalNotices : public NoticeBoard
{
    Q_OBJECT

public:
    explicit PortalNotices(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Removes all notifications: nobody would answer a click any more.
    ~PortalNotices() override;

    void show(const Notice &notice) override;
    void withdraw(const QString &id) override;

private Q_SLOTS:
    void onActionInvoked(const QString &id, const QString &action, const QVariantList &parameters,
                         const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    QSet<QString> m_shown;
};

} // namespace parlour

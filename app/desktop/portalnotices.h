// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/telling/noticeboard.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSet>

namespace parlour {

/// Notices through the portal (org.freedesktop.portal.Notification), which is all that a sandbox lets us reach. It says
/// neither what the desktop can do nor whether anything is shown. No call blocks.
class PortalNotices : public NoticeBoard
{
    Q_OBJECT

public:
    explicit PortalNotices(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Takes all away: nobody would answer a click any more.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktop.h"

#include "desktop/autostart.h"
#include "desktop/freedesktopnotices.h"
#include "desktop/portal.h"
#include "desktop/portalnotices.h"
#include "model/client.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parlour {

static std::unique_ptr<NoticeBoard> noticeBoard(const QDBusConnection &bus)
{
    if (portal::isNeeded())
        return std::make_unique<PortalNotices>(bus);
    return std::make_unique<FreedesktopNotices>(bus);
}

static std::unique_ptr<SessionStart> sessionStart(ProfileSettings &settings, const QDBusConnection &bus)
{
    const auto minimized = u"--minimized"_s;
    if (portal::isNeeded())
        return std::make_unique<BackgroundPortal>(bus, QStringList {u"parlour"_s, minimized}, settings.sessionStart(),
                                                  [&settings](bool on) { settings.setSessionStart(on); });
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
    return std::make_unique<AutostartFile>(folder, QStringList {QCoreApplication::applicationFilePath(), minimized});
}

Desktop::Desktop(Client &client, ProfileSettings &settings, const QDBusConnection &bus, bool ownProfile)
    : m_board(noticeBoard(bus))
    , m_start(ownProfile ? sessionStart(settings, bus) : nullptr)
    , m_badge(bus)
    , m_motion(bus)
    , m_tray(bus)
{
    client.notifications().setBoard(m_board.get());
    if (m_start)
        client.background()->setSessionStart(m_start.get());
    connectTray(client);
    QObject::connect(&m_motion, &DesktopMotion::changed, client.appearance(),
                     [this, &client] { client.appearance()->setCalm(m_motion.isReduced()); });
    m_tray.start();
}

Desktop::~Desktop() = default;

/// Connects the person's actions on the icon in the tray, and its state.
void Desktop::connectTray(Client &client)
{
    QObject::connect(&client.notifications(), &Notifications::attentionChanged, &m_tray, [this, &client] {
        m_badge.setCount(client.notifications().attention());
        m_tray.setUnread(client.notifications().attention());
    });
    m_tray.menu().setQuiet(client.telling()->doNotDisturb());
    QObject::connect(client.telling(), &NotificationPreferences::changed, &m_tray,
                     [this, &client] { m_tray.menu().setQuiet(client.telling()->doNotDisturb()); });
    QObject::connect(&m_tray, &TrayItem::thereChanged, &client,
                     [this, &client] { client.background()->setTrayThere(m_tray.isThere()); });
    QObject::connect(&m_tray, &TrayItem::activated, &client, &Client::raise);
    QObject::connect(&m_tray.menu(), &DBusMenu::chosen, &client, [this, &client](DBusMenu::Entry entry) {
        if (entry == DBusMenu::Open)
            m_tray.Activate(0, 0);
        else if (entry == DBusMenu::DoNotDisturb)
            client.telling()->setDoNotDisturb(!client.telling()->doNotDisturb());
        else if (entry == DBusMenu::Quit)
            Q_EMIT client.background()->quitWanted();
    });
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/desktopmotion.h"
#include "desktop/launcherbadge.h"
#include "desktop/trayitem.h"

#include <memory>

namespace parlour {

class Client;
class NoticeBoard;
class ProfileSettings;
class SessionStart;

/// The desktop's services over D-Bus, as Parlour uses them: notifications, an icon in the tray, a number in the dock,
/// starting with the session, the wish for less motion. Each of them is optional.
class Desktop
{
public:
    /// All of them must outlive this. `ownProfile`: not one from --profile, which never starts with the session.
    Desktop(Client &client, ProfileSettings &settings, const QDBusConnection &bus, bool ownProfile);
    ~Desktop();

private:
    void connectTray(Client &client);

    const std::unique_ptr<NoticeBoard> m_board;
    const std::unique_ptr<SessionStart> m_start;
    LauncherBadge m_badge;
    DesktopMotion m_motion;
    TrayItem m_tray;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/notify/notificationpreferences.h"

#include "storage/profilesettings.h"

#include <utility>

namespace parlour {

NotificationPreferences::NotificationPreferences(ProfileSettings &settings, const Status &status)
    : m_settings(settings)
    , m_status(status)
    , m_chosen(settings.notifications())
{
}

void NotificationPreferences::choose(bool NotificationSettings::*what, bool value)
{
    if (std::exchange(m_chosen.*what, value) == value)
        return;
    m_settings.setNotifications(m_chosen);
    Q_EMIT changed();
}

void NotificationPreferences::setShowText(bool show)
{
    choose(&NotificationSettings::showText, show);
}

void NotificationPreferences::setSounds(bool sounds)
{
    choose(&NotificationSettings::sounds, sounds);
}

void NotificationPreferences::setDoNotDisturb(bool quiet)
{
    choose(&NotificationSettings::doNotDisturb, quiet);
}

void NotificationPreferences::setFollowStatus(bool follow)
{
    choose(&NotificationSettings::followStatus, follow);
}

bool NotificationPreferences::isQuiet() const
{
    return doNotDisturb() || (followStatus() && m_status.choice() == Status::Choice::DoNotDisturb);
}

} // namespace parlour

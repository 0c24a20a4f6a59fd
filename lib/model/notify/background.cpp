// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/notify/background.h"

#include "storage/profilesettings.h"

#include <utility>

namespace parlour {

Background::Background(ProfileSettings &settings)
    : m_settings(settings)
    , m_keepRunning(settings.keepRunning())
{
}

void Background::setTrayThere(bool there)
{
    if (std::exchange(m_trayThere, there) != there)
        Q_EMIT changed();
}

void Background::setKeepRunning(bool keep)
{
    if (std::exchange(m_keepRunning, keep) == keep)
        return;
    m_settings.setKeepRunning(keep);
    Q_EMIT changed();
}

void Background::setSessionStart(SessionStart *start)
{
    m_start = start;
    connect(start, &SessionStart::changed, this, &Background::changed);
    Q_EMIT changed();
}

void Background::setStartWithSession(bool start)
{
    if (m_start && m_start->isOn() != start)
        m_start->setOn(start);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/chatpreferences.h"

#include "protocol/text/bounded.h"

namespace parlour {

void ChatPreferences::setPinned(bool pinned)
{
    if (std::exchange(m_pinned, pinned) != pinned)
        Q_EMIT changed();
}

void ChatPreferences::setMuted(bool muted)
{
    if (std::exchange(m_muted, muted) != muted)
        Q_EMIT changed();
}

void ChatPreferences::setGroup(const QString &group)
{
    const QString name = bounded(group.simplified(), MaxGroup);
    if (std::exchange(m_group, name) != name)
        Q_EMIT changed();
}

void ChatPreferences::heard(const QDateTime &time)
{
    if (m_activity.isValid() && time <= m_activity)
        return;
    m_activity = time;
    Q_EMIT activityChanged();
}

} // namespace parlour

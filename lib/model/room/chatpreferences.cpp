// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/chatpreferences.h"

#include "protocol/text/bounded.h"

namespace parlour {

using reading::Level;

void ChatPreferences::setPinned(bool pinned)
{
    if (std::exchange(m_pinned, pinned) != pinned)
        Q_EMIT changed();
}

Level ChatPreferences::level() const
{
    return m_level.value_or(m_private ? Level::Always : Level::OnMention);
}

void ChatPreferences::setLevel(std::optional<Level> level)
{
    if (std::exchange(m_level, level) == level)
        return;
    Q_EMIT levelChanged();
    Q_EMIT changed();
}

void ChatPreferences::setPrivate(bool isPrivate)
{
    if (std::exchange(m_private, isPrivate) != isPrivate)
        Q_EMIT levelChanged();
}

bool ChatPreferences::isQuiet(bool mentioned) const
{
    return m_level == Level::Never || (m_level == Level::OnMention && !mentioned);
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/chatpreferences.h"

#include "protocol/text/bounded.h"

#include <QLocale>
#include <QTimeZone>

namespace parlour {

using reading::Level;

ChatPreferences::ChatPreferences(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

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
    return m_mutedUntil.isValid() || m_level == Level::Never || (m_level == Level::OnMention && !mentioned);
}

QDateTime ChatPreferences::end(Mute mute, const QDateTime &now)
{
    constexpr int Hour = 3600;
    constexpr int Morning = 8;
    switch (mute) {
    case Mute::AnHour:
        return now.addSecs(Hour);
    case Mute::UntilTomorrow:
        return {now.date().addDays(1), QTime(Morning, 0), now.timeZone()};
    }
    Q_UNREACHABLE_RETURN({});
}

void ChatPreferences::mute(Mute mute)
{
    setMutedUntil(end(mute, m_clock().toLocalTime()).toUTC());
}

void ChatPreferences::setMutedUntil(const QDateTime &until)
{
    if (std::exchange(m_mutedUntil, until) == until)
        return;
    Q_EMIT levelChanged();
    Q_EMIT changed();
}

QString ChatPreferences::mutedWords() const
{
    if (!m_mutedUntil.isValid())
        return {};
    const QDateTime until = m_mutedUntil.toLocalTime();
    const QString time = QLocale().toString(until.time(), QLocale::ShortFormat);
    if (until.date() == m_clock().toLocalTime().date())
        return tr("Muted until %1").arg(time);
    return tr("Muted until %1, %2").arg(QLocale().standaloneDayName(until.date().dayOfWeek()), time);
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

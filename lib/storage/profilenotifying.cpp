// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of notifications.
#include "storage/disk/inientries.h"
#include "storage/profilesettings.h"

using namespace Qt::StringLiterals;

namespace parlour {

using ini::key;

NotificationSettings ProfileSettings::notifications() const
{
    const NotificationSettings usual;
    return {m_ini.value("notifications/showText"_L1, usual.showText).toBool(),
            m_ini.value("notifications/sounds"_L1, usual.sounds).toBool(),
            m_ini.value("notifications/doNotDisturb"_L1, usual.doNotDisturb).toBool(),
            m_ini.value("notifications/followStatus"_L1, usual.followStatus).toBool()};
}

void ProfileSettings::setNotifications(const NotificationSettings &settings)
{
    m_ini.setValue("notifications/showText"_L1, settings.showText);
    m_ini.setValue("notifications/sounds"_L1, settings.sounds);
    m_ini.setValue("notifications/doNotDisturb"_L1, settings.doNotDisturb);
    m_ini.setValue("notifications/followStatus"_L1, settings.followStatus);
}

static QString muteGroup(const QString &account)
{
    return "mutes/"_L1 + key(account);
}

static QDateTime mutedUntil(const QStringList &stored)
{
    return stored.size() == 2 ? QDateTime::fromString(stored.last(), Qt::ISODate).toUTC() : QDateTime();
}

QHash<QString, QDateTime> ProfileSettings::mutes(const QString &account) const
{
    QHash<QString, QDateTime> rooms;
    m_ini.beginGroup(muteGroup(account));
    for (const QString &name : m_ini.childKeys()) {
        const QStringList stored = m_ini.value(name).toStringList();
        if (const QDateTime until = mutedUntil(stored); until.isValid())
            rooms.insert(stored.first(), until);
    }
    m_ini.endGroup();
    return rooms;
}

QDateTime ProfileSettings::mute(const QString &account, const QString &room) const
{
    return mutedUntil(m_ini.value(muteGroup(account) + u'/' + key(room)).toStringList());
}

void ProfileSettings::setMute(const QString &account, const QString &room, const QDateTime &until)
{
    const QString name = muteGroup(account) + u'/' + key(room);
    if (until.isValid())
        m_ini.setValue(name, QStringList {room, until.toUTC().toString(Qt::ISODate)});
    else
        m_ini.remove(name);
}

} // namespace parlour

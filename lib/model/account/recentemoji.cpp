// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/recentemoji.h"

#include "protocol/emoji/emoji.h"
#include "storage/profilesettings.h"

namespace parlour {

RecentEmoji::RecentEmoji(ProfileSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentEmoji::all() const
{
    return m_settings.recentEmoji();
}

void RecentEmoji::remember(const QString &emoji)
{
    QStringList all = m_settings.recentEmoji();
    if (!emoji::find(emoji) || all.value(0) == emoji)
        return;
    all.removeAll(emoji);
    all.prepend(emoji);
    m_settings.setRecentEmoji(all);
    Q_EMIT allChanged();
}

} // namespace parlour

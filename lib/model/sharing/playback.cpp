// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/playback.h"

namespace parlour {

MediaPlayer *Playback::take(const QObject *who)
{
    if (!m_player)
        m_player = m_make();
    m_who = who;
    Q_EMIT taken(who);
    return m_player.get();
}

void Playback::leave(const QObject *who)
{
    if (m_who != who)
        return;
    m_who = nullptr;
    m_player->close();
}

} // namespace parlour

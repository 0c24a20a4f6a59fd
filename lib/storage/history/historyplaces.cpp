// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/historyplaces.h"

namespace parlour::history {

bool Doomed::means(const Key &key) const
{
    const QString room = key.peer.section(u'/', 0, 0);
    const bool isInside = before.isValid() && room == peer;
    return key.account == account && !except.contains(room) && (peer.isEmpty() || key.peer == peer || isInside);
}

bool Doomed::takes(const Key &key, const QDateTime &time) const
{
    return means(key) && (!before.isValid() || time < before);
}

} // namespace parlour::history

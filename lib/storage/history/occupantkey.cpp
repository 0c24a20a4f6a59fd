// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/occupantkey.h"

namespace parlour::history {

// No address contains it.
static constexpr QChar Separator = u'\n';

Key occupantKey(const QString &account, const QString &room, const QString &nick, const QString &occupantId)
{
    QString address = room + u'/' + nick;
    return {account, address.replace(Separator, u' ') + Separator + occupantId};
}

QString occupantId(const Key &key)
{
    const auto separator = key.peer.indexOf(Separator);
    return separator < 0 ? QString() : key.peer.sliced(separator + 1);
}

QString address(const Key &key)
{
    return key.peer.section(Separator, 0, 0);
}

} // namespace parlour::history

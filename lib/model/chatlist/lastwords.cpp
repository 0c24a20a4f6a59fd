// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/lastwords.h"

#include "model/chatlist/chatlist.h"
#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

#include <QLocale>

namespace parlour::lastwords {

QString said(const timeline::Entry &entry)
{
    constexpr qsizetype Shown = 200;
    const QString words = isolated(boundedLine(entry.file ? timeline::spoken(entry) : entry.body, Shown));
    return entry.kind == timeline::Kind::Action ? ChatList::tr("%1 %2").arg(named(entry.nick), words)
                                                : ChatList::tr("%1: %2").arg(named(entry.nick), words);
}

QString when(const QDateTime &time, const QDateTime &now)
{
    constexpr qint64 Week = 7;
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    if (days > 0 && days < Week)
        return QLocale().standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace parlour::lastwords

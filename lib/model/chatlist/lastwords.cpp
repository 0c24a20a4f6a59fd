// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/lastwords.h"

#include "model/chatlist/chatlist.h"
#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

#include <QLocale>

namespace parlour::lastwords {

static QString words(const timeline::Entry &entry)
{
    constexpr qsizetype Shown = 200;
    return isolated(boundedLine(entry.file ? timeline::spoken(entry) : entry.body, Shown));
}

QString between(const timeline::Entry &entry)
{
    if (entry.kind == timeline::Kind::Action)
        return said(entry);
    return entry.own ? ChatList::tr("You: %1").arg(words(entry)) : words(entry);
}

QString said(const timeline::Entry &entry)
{
    const QString words = lastwords::words(entry);
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

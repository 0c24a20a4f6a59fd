// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/search/searchtexts.h"

#include "model/search/messagesearch.h"

#include <QLocale>

namespace parlour::searchtexts {

QString when(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return clock;
    if (days == 1)
        return MessageSearch::tr("yesterday %1").arg(clock);
    //: %1 is a date, %2 a time of day
    return MessageSearch::tr("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

} // namespace parlour::searchtexts

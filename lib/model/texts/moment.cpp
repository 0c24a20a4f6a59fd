// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/moment.h"

#include <QDateTime>
#include <QLocale>

namespace parlour {

QString moment(const QDateTime &time, const QDateTime &now)
{
    const auto local = time.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    return isToday ? QLocale().toString(local.time(), QLocale::ShortFormat)
                   : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace parlour

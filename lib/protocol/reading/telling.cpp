// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reading/telling.h"

namespace parlour::reading {

static bool isWanted(const News &news, Level level)
{
    switch (level) {
    case Level::Always:
        return true;
    case Level::OnMention:
        return news.mention;
    case Level::Never:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isTold(const News &news, const Circumstances &where)
{
    if (news.own || news.hidden || news.historic || news.seen)
        return false;
    const bool isRead = news.sort != 0 && news.sort <= where.read;
    return !isRead && !where.muted && !where.quiet && isWanted(news, where.level);
}

} // namespace parlour::reading

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/answer.h"

namespace parlour::muc {

bool answersJoin(const Present &event, const QString &nick, const QString &joinId)
{
    if (!event.self)
        return false;
    const bool isOurNick = event.occupant.nick.compare(nick, Qt::CaseInsensitive) == 0;
    const bool isOurId = !joinId.isEmpty() && event.id == joinId;
    return isOurNick || isOurId || event.remarks.contains(Remark::NickAssigned);
}

} // namespace parlour::muc

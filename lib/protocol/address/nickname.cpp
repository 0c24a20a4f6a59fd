// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/nickname.h"

#include "protocol/address/prepare.h"

#include <algorithm>

namespace parlour {

static bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString trimmedNick(QStringView nick)
{
    return nick.trimmed().toString();
}

NickProblem nickProblem(QStringView nick)
{
    nick = nick.trimmed();
    if (std::all_of(nick.begin(), nick.end(), isInvisible))
        return NickProblem::Empty;
    if (nick.toUtf8().size() > 1023)
        return NickProblem::TooLong;
    const auto prepared = prepare::resource(nick);
    if (!prepared || std::all_of(prepared->begin(), prepared->end(), isInvisible))
        return NickProblem::NotAllowed;
    return NickProblem::None;
}

} // namespace parlour

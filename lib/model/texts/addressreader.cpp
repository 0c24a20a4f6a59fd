// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/addressreader.h"

#include "protocol/address/nickname.h"
#include "protocol/address/typed.h"

namespace parlour {

LinkedAddress AddressReader::link(const QString &text)
{
    if (const auto link = typed::link(text))
        return {link->room, nickProblem(link->nick) == NickProblem::None ? link->nick : QString(), link->password};
    const auto other = typed::linkedAddress(text);
    return {other ? other->bare() : QString(), {}, {}};
}

} // namespace parlour

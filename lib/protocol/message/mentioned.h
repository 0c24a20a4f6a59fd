// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <QStringList>

namespace parlour {

/// People that a message names besides by its words (XEP-0372, XEP-0513), as its author says.
struct Mentioned
{
    QList<Jid> addresses {};    ///< People, or with a resource nicknames in rooms.
    QStringList occupantIds {}; ///< XEP-0421
    bool operator==(const Mentioned &) const = default;
};

/// The people that `message` names in that way: the first dozens.
Mentioned mentioned(const QDomElement &message);

} // namespace parlour

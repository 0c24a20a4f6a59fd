// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/muc/occupant.h"
#include "protocol/xml/dom.h"

namespace parlour {

/// A person's availability as others see it (RFC 6121 section 4.7.2).
struct Presence
{
    muc::Show show = muc::Show::Available;
    QString text; ///< In the person's own words, may be empty.
    bool operator==(const Presence &) const = default;
};

/// `chosen` while the person is at the computer; away once it has been `idle`, unless more than that was chosen.
Presence effective(const Presence &chosen, bool idle);

/// The stanza that announces it: to everybody who may know, or with `to` (a room and our nickname) to those there.
QDomElement presenceStanza(const Presence &presence, const Jid &to = {});

/// Adds the availability to a presence that is made for another purpose, such as joining a room.
void addPresence(const QDomElement &stanza, const Presence &presence);

} // namespace parlour

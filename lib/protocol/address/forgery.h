// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QDomElement>
#include <optional>

namespace parlour {

/// What a stanza pretends to be although it does not come from whoever may send that.
enum class Forgery {
    Carbon,        ///< A copy of our own messages (XEP-0280 section 11): only our own account makes those.
    ArchiveResult, ///< A message out of an archive (XEP-0313): only an archive has those, never an occupant or a client.
    OwnNode,       ///< A change of our bookmarks (XEP-0402, XEP-0048): only our own account keeps those.
    RosterPush,    ///< A change of our contacts (RFC 6121 section 2.1.6): only our own account keeps those.
    BlockPush,     ///< A change of whom we block (XEP-0191 section 3.3): only our own account keeps those.
};

/// Whether `stanza` comes from the account `self` itself. No address at all stands for it (RFC 6120 section 8.1.2.1).
bool isFromOwnAccount(const QDomElement &stanza, const Jid &self);

/// The change of a list that our own account keeps, if `iq` pretends to tell of one: RosterPush or BlockPush.
std::optional<Forgery> push(const QDomElement &iq);

/// What `stanza`, received by `self`, only pretends to be; nothing when it may be believed.
///
/// A stanza without `from` comes from our own account (RFC 6120 section 8.1.2.1). An archive result is only looked at for
/// coming from an account, a room or a service, that is a bare address; whoever asked an archive must still compare the
/// `queryid` and that it is that archive. What MUC rooms tell is the room layer's to check.
std::optional<Forgery> forgery(const QDomElement &stanza, const Jid &self);

} // namespace parlour

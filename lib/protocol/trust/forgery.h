// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QDomElement>
#include <optional>

namespace parlour {

/// Kinds of stanzas that only certain senders may send, and that claim to come from those.
enum class Forgery {
    Carbon,        ///< A copy of our own messages (XEP-0280 section 11): only our own account makes those.
    ArchiveResult, ///< A message out of an archive (XEP-0313): only an archive has those, never an occupant or a client.
    OwnNode,       ///< A change of our bookmarks (XEP-0402, XEP-0048): only our own account keeps those.
    RosterPush,    ///< A change of our contacts (RFC 6121 section 2.1.6): only our own account keeps those.
    BlockPush,     ///< A change of the blocklist (XEP-0191 section 3.3): only our own account keeps that.
};

/// Returns whether `stanza` comes from the account `self`; without `from` it does (RFC 6120 section 8.1.2.1).
bool isFromOwnAccount(const QDomElement &stanza, const Jid &self);

/// Returns the list of our own account that `iq` claims to have changed: RosterPush, BlockPush or nothing.
std::optional<Forgery> push(const QDomElement &iq);

/// Returns the kind of forgery that `stanza`, received by `self`, is; nothing when it may be believed.
///
/// A stanza without `from` comes from our own account (RFC 6120 section 8.1.2.1). Of an archive result, checks only that
/// its sender is a bare address (account, room or service); the caller that asked an archive must still
/// compare the `queryid` and the archive's address. Stanzas of MUC rooms are for the room layer to check.
std::optional<Forgery> forgery(const QDomElement &stanza, const Jid &self);

} // namespace parlour

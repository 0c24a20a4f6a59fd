// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/stanzaerror.h"

/// Changes of the account's password on the server (XEP-0077 section 3.3).
namespace parlour::registration {

/// Reason why a new password was not taken.
enum class Refusal {
    None,
    Empty,        ///< Ours: nothing was typed.
    Mismatch,     ///< Ours: typed twice, and not the same.
    Unchanged,    ///< Ours: it is the old one.
    NotAllowed,   ///< not-allowed, forbidden, feature-not-implemented, service-unavailable: not by this way.
    NotConfirmed, ///< not-authorized: the server wants more proof than this session, or a form to be filled in.
    Unsuitable,   ///< bad-request, not-acceptable, policy-violation: not this password.
    NotSignedIn,  ///< unexpected-request, registration-required: the server does not know who asks.
    Busy,         ///< resource-constraint: too often.
    Other,
};

/// Checks a new password before the server sees it.
Refusal check(const QString &old, const QString &fresh, const QString &again);

/// Payload (type set, to our own server) that gives `account` the password `fresh`, as logins will prove it: prepared.
QDomElement passwordQuery(const Jid &account, const QString &fresh);

/// Translates the server's error.
Refusal refusal(ErrorCondition condition);

} // namespace parlour::registration

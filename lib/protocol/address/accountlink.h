// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

namespace parlour {

/// An invitation to make an account, in an `xmpp:` link (XEP-0445, XEP-0401). Anybody can have made the link.
struct AccountLink
{
    Jid server;    ///< Server that makes the account.
    QString name;  ///< Required localpart of the account; or empty.
    Jid inviter;   ///< Account that invites, to become a contact (XEP-0379); or empty.
    QString token; ///< Secret that proves the invitation to the server; or empty.
    bool operator==(const AccountLink &) const = default;

    /// The invitation in `text`, with white space or <> around or not; nothing when it is malformed or about something
    /// else.
    static std::optional<AccountLink> parse(const QString &text);
};

} // namespace parlour

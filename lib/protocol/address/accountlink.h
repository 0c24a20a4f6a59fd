// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

namespace parlour {

/// An invitation to make an account, as an `xmpp:` link has it (XEP-0445, XEP-0401). Whoever made the link may be anybody.
struct AccountLink
{
    Jid server;    ///< Where the account is to be.
    QString name;  ///< What it is to be called before the @, and nothing else; or empty.
    Jid inviter;   ///< Who invites, to become a contact (XEP-0379); or empty.
    QString token; ///< What proves the invitation to the server, a secret; or empty.
    bool operator==(const AccountLink &) const = default;

    /// The invitation in `text`, with white space or <> around or not; nothing when it is malformed or about something
    /// else.
    static std::optional<AccountLink> parse(const QString &text);
};

} // namespace parlour

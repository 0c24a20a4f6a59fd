// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/sasl/offer.h"

#include <QUuid>
#include <functional>

namespace parlour {

/// Data that the logins of one connection share. In memory only.
struct Login
{
    QString resource;
    QUuid device = QUuid::createUuid(); ///< Tells the server which tokens belong together (XEP-0388 section 2.5).
    bool active = true;                 ///< The person is active (XEP-0352).
    sasl::Strength strength =
        sasl::Strength::Sent; ///< Strength of the last login with the password; no later one may be weaker.
    bool takesTokens = true;  ///< False once a server has not proved that it knows its own token.
    QString token;            ///< Sent in place of the password at the next login (XEP-0484), or empty.
    QString tokenMechanism;   ///< The mechanism that `token` is for.
    qint64 maxBytes = 0;      ///< Maximum size of a stanza, as far as the server has told or shown; 0: not known.
    std::function<bool(const Jid &)> knows; ///< See Stream::setAcquaintance().

    void forgetToken()
    {
        token.clear();
        tokenMechanism.clear();
    }
};

} // namespace parlour

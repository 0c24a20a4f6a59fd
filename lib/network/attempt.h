// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/certificate.h"
#include "network/problem.h"
#include "network/redirect.h"

#include <optional>

namespace parlour {

/// Observations of one attempt to sign in, and of the session it led to (`live`). Pure.
struct Attempt
{
    int number = 0;
    std::optional<Ending> noted;                  ///< The first thing that went wrong.
    std::optional<CertificateReport> certificate; ///< The one that was refused.
    std::optional<Redirect> redirect;             ///< Endpoint to which the server redirected us when it ended this.
    QDomElement offered;        ///< The features that a visitor was shown (Credentials::registering); else null.
    bool byToken = false;       ///< The login uses the token (XEP-0484).
    bool tokenUnproven = false; ///< The server did not prove that it knows the token.

    /// Returns the ending for a server that closed the stream without an error.
    static Ending orderlyEnd(bool live);
    /// Returns the reason why the attempt or session is over.
    Ending verdict(bool live) const;
    /// Returns whether a login with the password may help after `verdict`. QXmpp 1.10 does not go back to it by itself.
    bool wasTokenRefused(const Ending &verdict, bool live) const;
};

} // namespace parlour

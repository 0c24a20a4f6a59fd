// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/certificate.h"
#include "network/problem.h"
#include "network/redirect.h"

#include <optional>

namespace parlour {

/// What is known of one attempt to sign in, and of the session it led to (`live`). Pure.
struct Attempt
{
    int number = 0;
    std::optional<Ending> noted;                  ///< The first thing that went wrong.
    std::optional<CertificateReport> certificate; ///< The one that was refused.
    std::optional<Redirect> redirect;             ///< Where the server sent us when it ended this.
    QDomElement offered;        ///< The features that a visitor was shown (Credentials::registering); else null.
    bool byToken = false;       ///< The login is with the token.
    bool tokenUnproven = false; ///< The server did not prove that it knows it.

    /// The server closed the stream without an error.
    static Ending orderlyEnd(bool live);
    /// Why it is over.
    Ending verdict(bool live) const;
    /// Whether signing in with the password may help after `verdict`. QXmpp 1.10 does not go back to it by itself.
    bool wasTokenRefused(const Ending &verdict, bool live) const;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/certificate.h"
#include "protocol/address/jid.h"

#include <QString>

namespace parlour {

/// Data of an account that a connection needs. Nothing here is logged.
struct Credentials
{
    Jid account = {}; ///< Bare address.
    QString password = {};
    QString host = {};       ///< Empty: found by DNS (SRV) from the account's domain.
    quint16 port = 0;        ///< 0: 5222 when `host` is set.
    QString caFile = {};     ///< PEM file with authorities to trust beside the system's; may be empty.
    CertificatePin pin = {}; ///< A certificate this account trusts although it does not verify.
    /// True to make an account: the stream does not sign in, and stays as it is before that. `account` is just the
    /// server.
    bool registering = false;
    bool operator==(const Credentials &) const = default;
};

} // namespace parlour

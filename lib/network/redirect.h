// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/reach.h"

#include <QHostAddress>
#include <QString>
#include <optional>

namespace parlour {

/// Host and port of a server.
struct Endpoint
{
    QString host;
    quint16 port = 5222;
    bool operator==(const Endpoint &) const = default;
};

/// A redirect by a server (RFC 6120 section 4.9.3.19).
struct Redirect
{
    Endpoint target;
    QHostAddress from;    ///< Address of the server that redirected us.
    bool secured = false; ///< Received inside TLS.
    bool operator==(const Redirect &) const = default;
};

/// Parses redirects, and decides which of them may be followed. Pure.
namespace redirect {

inline constexpr int MostHops = 5;      ///< Hops in one attempt to sign in.
inline constexpr int MostAddresses = 4; ///< Addresses of one host.

/// The endpoint written in `text`: "host", "host:port", "[v6]" or "[v6]:port"; nothing when it is malformed.
std::optional<Endpoint> parse(const QString &text);

/// Returns those of `addresses` to which a server at `from` may redirect us: never from farther away to nearer.
QList<QHostAddress> allowed(const QList<QHostAddress> &addresses, const QHostAddress &from);

} // namespace redirect
} // namespace parlour

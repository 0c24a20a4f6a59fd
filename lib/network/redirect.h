// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/reach.h"

#include <QHostAddress>
#include <QString>
#include <optional>

namespace parlour {

/// Where a server listens.
struct Endpoint
{
    QString host;
    quint16 port = 5222;
    bool operator==(const Endpoint &) const = default;
};

/// What a server said when it sent us elsewhere (RFC 6120 section 4.9.3.19).
struct Redirect
{
    Endpoint target;
    QHostAddress from;    ///< The address of who said so.
    bool secured = false; ///< It was said inside TLS.
    bool operator==(const Redirect &) const = default;
};

/// What redirects mean and which may be followed. Pure.
namespace redirect {

inline constexpr int MostHops = 5;      ///< In one attempt to sign in.
inline constexpr int MostAddresses = 4; ///< Of one host.

/// The endpoint written in `text`: "host", "host:port", "[v6]" or "[v6]:port"; nothing when it is malformed.
std::optional<Endpoint> parse(const QString &text);

/// Those of `addresses` to which a server at `from` may send us: it must not lead from farther away to nearer.
QList<QHostAddress> allowed(const QList<QHostAddress> &addresses, const QHostAddress &from);

} // namespace redirect
} // namespace parlour

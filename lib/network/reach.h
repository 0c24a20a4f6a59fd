// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace parlour {

/// Distance of an address. A redirect must not lead from farther away to nearer.
enum class Reach {
    Nobody,   ///< Unspecified, multicast, documentation, tunnels to anywhere: no server of ours has such an address.
    Computer, ///< This one (loopback).
    Network,  ///< Networks that are not the internet: private, link-local, shared by a provider's customers.
    World,
};
/// An IPv4 address inside an IPv6 one (mapped, or RFC 6052) counts as itself.
Reach reach(const QHostAddress &address);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/reach.h"

#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

/// The IPv4 address inside an IPv6 one: mapped, or behind a translator (RFC 6052).
static QHostAddress inner(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(four);
    if (!address.isInSubnet(QHostAddress(u"64:ff9b::"_s), 96))
        return address;
    return QHostAddress(qFromBigEndian<quint32>(address.toIPv6Address().c + 12));
}

static bool isIn(const QHostAddress &address, QLatin1StringView subnet)
{
    return address.isInSubnet(QHostAddress::parseSubnet(subnet));
}

Reach reach(const QHostAddress &given)
{
    const QHostAddress address = inner(given);
    if (address.isNull() || address.isMulticast() || isIn(address, "0.0.0.0/8"_L1) || isIn(address, "240.0.0.0/4"_L1)
        || address == QHostAddress(QHostAddress::AnyIPv6))
        return Reach::Nobody;
    if (address.isLoopback())
        return Reach::Computer;
    if (isIn(address, "::/96"_L1)) // IPv4 in a way that is long gone.
        return Reach::Nobody;
    static constexpr QLatin1StringView NoServers[] {"192.0.2.0/24"_L1,  "198.51.100.0/24"_L1, "203.0.113.0/24"_L1,
                                                    "2001:db8::/32"_L1, "2001::/32"_L1,       "2002::/16"_L1};
    static constexpr QLatin1StringView Networks[] {"10.0.0.0/8"_L1,     "172.16.0.0/12"_L1, "192.168.0.0/16"_L1,
                                                   "169.254.0.0/16"_L1, "100.64.0.0/10"_L1, "192.0.0.0/24"_L1,
                                                   "198.18.0.0/15"_L1,  "fe80::/10"_L1,     "fec0::/10"_L1,
                                                   "fc00::/7"_L1,       "64:ff9b:1::/48"_L1};
    const auto holds = [&address](QLatin1StringView subnet) { return isIn(address, subnet); };
    if (std::any_of(std::begin(NoServers), std::end(NoServers), holds))
        return Reach::Nobody;
    return std::any_of(std::begin(Networks), std::end(Networks), holds) ? Reach::Network : Reach::World;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/detour.h"

#include "network/wirelog.h"

namespace parlour {

void Detour::restart()
{
    if (isLooking())
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
    m_addresses.clear();
    m_hops = 0;
    m_doubtful = false;
}

void Detour::follow(const Redirect &redirect)
{
    m_addresses.clear();
    m_port = redirect.target.port;
    m_doubtful = m_doubtful || !redirect.secured;
    if (++m_hops > redirect::MostHops) {
        qCInfo(network) << "the server sends us around";
        return barred();
    }
    m_lookup = QHostInfo::lookupHost(redirect.target.host, this,
                                     [this, redirect](const QHostInfo &info) { onLookedUp(info, redirect); });
}

void Detour::onLookedUp(const QHostInfo &info, const Redirect &redirect)
{
    if (info.lookupId() != m_lookup)
        return;
    m_lookup = -1;
    m_addresses = redirect::allowed(info.addresses(), redirect.from);
    qCInfo(network) << "the server sends us to" << redirect.target.host << redirect.target.port
                    << (m_addresses.isEmpty() ? "where we may not go" : "");
    if (m_addresses.isEmpty())
        Q_EMIT barred();
    else
        Q_EMIT found();
}

std::optional<Endpoint> Detour::here() const
{
    if (m_addresses.isEmpty())
        return std::nullopt;
    return Endpoint {m_addresses.first().toString(), m_port};
}

bool Detour::advance()
{
    if (m_addresses.size() < 2)
        return false;
    m_addresses.removeFirst();
    return true;
}

} // namespace parlour

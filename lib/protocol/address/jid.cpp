// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/jid.h"

#include "protocol/address/prepare.h"

namespace parlour {

std::optional<Jid> Jid::parse(QStringView text)
{
    // RFC 7622 section 3.1: the resource starts at the first slash, the localpart ends at the first @ before it.
    QStringView resource;
    const auto slash = text.indexOf(u'/');
    if (slash >= 0) {
        resource = text.sliced(slash + 1);
        text = text.first(slash);
    }
    const auto at = text.indexOf(u'@');
    const auto domain = prepare::domain(at >= 0 ? text.sliced(at + 1) : text);
    if (!domain)
        return std::nullopt;
    Jid jid;
    jid.m_domain = *domain;
    if (at >= 0) {
        const auto local = prepare::localpart(text.first(at));
        if (!local)
            return std::nullopt;
        jid.m_local = *local;
    }
    return slash >= 0 ? jid.withResource(resource) : jid;
}

QString Jid::bare() const
{
    return m_local.isEmpty() ? m_domain : m_local + u'@' + m_domain;
}

QString Jid::toString() const
{
    return m_resource.isEmpty() ? bare() : bare() + u'/' + m_resource;
}

Jid Jid::toBare() const
{
    Jid jid = *this;
    jid.m_resource.clear();
    return jid;
}

std::optional<Jid> Jid::withResource(QStringView resource) const
{
    const auto prepared = prepare::resource(resource);
    if (!prepared || isEmpty())
        return std::nullopt;
    Jid jid = *this;
    jid.m_resource = *prepared;
    return jid;
}

} // namespace parlour

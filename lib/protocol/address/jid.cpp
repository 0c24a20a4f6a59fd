// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/jid.h"

#include "protocol/address/prepare.h"

#include <algorithm>

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

std::optional<Jid> Jid::parseForeign(const QString &text)
{
    const auto whole = parse(text);
    const auto slash = text.indexOf(u'/');
    const auto bare = whole || slash < 0 ? whole : parse(QStringView(text).first(slash));
    return whole || !bare ? whole : bare->withForeignResource(text.sliced(slash + 1));
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

/// XML 1.0, section 2.2.
static bool isXmlText(const QString &text)
{
    const auto points = text.toUcs4();
    return std::ranges::none_of(points, [](uint c) {
        const bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return control || (c >= 0xd800 && c <= 0xdfff) || c == 0xfffe || c == 0xffff;
    });
}

std::optional<Jid> Jid::withForeignResource(const QString &resource) const
{
    constexpr qsizetype MaxBytes = 1023;
    if (isEmpty() || resource.isEmpty() || resource.toUtf8().size() > MaxBytes || !isXmlText(resource))
        return std::nullopt;
    Jid jid = *this;
    jid.m_resource = resource;
    return jid;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/disco/info.h"

using namespace Qt::StringLiterals;

namespace parlour::disco {

QDomElement infoQuery()
{
    return xml::element(u"query"_s, xml::DiscoInfoNs);
}

QDomElement info(const QDomElement &iq)
{
    return xml::child(iq, u"query", xml::DiscoInfoNs);
}

QSet<QString> features(const QDomElement &info)
{
    QSet<QString> found;
    for (const auto &feature : xml::children(info, u"feature", xml::DiscoInfoNs))
        found << feature.attribute(u"var"_s);
    return found;
}

} // namespace parlour::disco

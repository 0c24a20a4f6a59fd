// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/linkreader.h"

#include "protocol/address/links.h"

namespace parlour {

QString LinkReader::destination(const QUrl &target)
{
    return links::destination(target);
}

bool LinkReader::isMisleading(const QUrl &target)
{
    return links::isMisleading(target);
}

bool LinkReader::isOurs(const QUrl &target)
{
    return target.scheme() == QLatin1StringView("xmpp");
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/trust.h"

#include <QUrl>
#include <algorithm>

namespace parlour::sharing {

bool loadsByItself(const SharedFile &file, AutomaticLoading setting, const Origin &origin)
{
    if (claimedKind(file) == FileKind::Other || file.size > MostUnasked)
        return false;
    switch (setting) {
    case AutomaticLoading::Nobody:
        return false;
    case AutomaticLoading::OwnServer:
        return origin.own || origin.contact || origin.ownHost;
    case AutomaticLoading::Everybody:
        return true;
    }
    return false;
}

bool isAt(const QString &url, const QSet<QString> &hosts)
{
    const QString at = u'.' + QUrl(url).host().toLower();
    return isSharedAddress(url)
        && std::ranges::any_of(hosts, [&at](const QString &host) { return at.endsWith(u'.' + host); });
}

} // namespace parlour::sharing

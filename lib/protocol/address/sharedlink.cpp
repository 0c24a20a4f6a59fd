// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/sharedlink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace parlour {

QString sharedLink(const Jid &address, Shared what)
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const QString query = what == Shared::Room ? u"?join"_s : u"?roster"_s;
    return u"xmpp:"_s + part(address.local()) + u'@' + part(address.domain()) + query;
}

} // namespace parlour

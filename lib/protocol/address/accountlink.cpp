// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/accountlink.h"

#include "protocol/address/xmpplink.h"

using namespace Qt::StringLiterals;

namespace parlour {

std::optional<AccountLink> AccountLink::parse(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.startsWith(u'<') && plain.endsWith(u'>'))
        plain = plain.sliced(1).chopped(1).trimmed();
    const auto query = XmppLink::query(plain);
    const auto server = query ? Jid::parse(query->address.domain()) : std::nullopt;
    if (!server)
        return std::nullopt;
    const QString token = query->values.value(u"preauth"_s);
    if (query->action == "register"_L1)
        return AccountLink {*server, query->address.local(), {}, token};
    const bool makesAccounts = query->values.value(u"ibr"_s) == "y"_L1 && !token.isEmpty();
    if (query->action == "roster"_L1 && makesAccounts && !query->address.local().isEmpty())
        return AccountLink {*server, {}, query->address.toBare(), token};
    return std::nullopt;
}

} // namespace parlour

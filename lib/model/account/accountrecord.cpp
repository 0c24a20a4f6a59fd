// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountrecord.h"

namespace parlour {

AccountSettings AccountRecord::read() const
{
    for (const auto &known : m_settings.accounts()) {
        if (known.address == m_account.bare())
            return known;
    }
    return {};
}

void AccountRecord::change(const std::function<void(AccountSettings &)> &edit)
{
    if (m_account.isEmpty() || !isKept())
        return;
    AccountSettings account = read();
    account.address = m_account.bare();
    edit(account);
    m_settings.storeAccount(account);
}

} // namespace parlour

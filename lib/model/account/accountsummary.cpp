// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of all accounts, taken together.
#include "model/account/accountlist.h"
#include "model/account/accounttexts.h"

namespace parlour {

QString AccountList::title() const
{
    return m_accounts.size() == 1 ? m_accounts.first()->address() : tr("%n account(s)", nullptr, count());
}

QString AccountList::stateText() const
{
    if (m_accounts.size() == 1)
        return m_accounts.first()->stateText();
    const auto on = std::ranges::count_if(m_accounts, &Account::enabled);
    const auto online =
        std::ranges::count(m_accounts, Account::State::Online, [](const Account *account) { return account->state(); });
    if (on == 0)
        return accounttexts::state({Account::State::Off});
    if (online == on)
        return accounttexts::state({Account::State::Online});
    //: How many of the accounts that are switched on are online.
    return tr("%1 of %2 online").arg(QString::number(online), QString::number(on));
}

bool AccountList::allOnline() const
{
    bool some = false;
    for (const Account *account : m_accounts) {
        if (account->enabled() && account->state() != Account::State::Online)
            return false;
        some = some || account->enabled();
    }
    return some;
}

int AccountList::reconnecting() const
{
    return int(std::ranges::count_if(m_accounts, [](const Account *account) {
        return account->state() == Account::State::Reconnecting && !account->signIn()->certificateAsked();
    }));
}

} // namespace parlour

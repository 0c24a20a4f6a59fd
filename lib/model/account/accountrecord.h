// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "storage/profilesettings.h"

#include <functional>

namespace parlour {

/// What is stored of one account, and whether anything may be.
class AccountRecord
{
public:
    explicit AccountRecord(ProfileSettings &settings)
        : m_settings(settings)
    {
    }

    void setAccount(const Jid &account) { m_account = account.toBare(); }
    /// What is stored; without an address when nothing is.
    AccountSettings read() const;
    /// Stores what `edit` makes of it, unless the account is not to be stored.
    void change(const std::function<void(AccountSettings &)> &edit);

    /// The account is on for this run whatever is stored, and is not added to what is.
    void setForThisRun() { m_forThisRun = true; }
    bool isForThisRun() const { return m_forThisRun; }
    /// Whether the account is stored, or may be: then so may its password.
    bool isKept() const { return !m_forThisRun || !read().address.isEmpty(); }

private:
    ProfileSettings &m_settings;
    Jid m_account;
    bool m_forThisRun = false;
};

} // namespace parlour

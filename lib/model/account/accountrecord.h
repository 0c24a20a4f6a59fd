// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "storage/profilesettings.h"

#include <functional>

namespace parlour {

/// The stored settings of one account, and whether anything may be stored.
class AccountRecord
{
public:
    explicit AccountRecord(ProfileSettings &settings)
        : m_settings(settings)
    {
    }

    void setAccount(const Jid &account) { m_account = account.toBare(); }
    /// Returns the stored settings; without an address when nothing is stored.
    AccountSettings read() const;
    /// Stores the settings as `edit` changes them, unless the account is not to be stored.
    void change(const std::function<void(AccountSettings &)> &edit);

    /// Keeps the account on for this run whatever is stored, and stores nothing of it.
    void setForThisRun() { m_forThisRun = true; }
    bool isForThisRun() const { return m_forThisRun; }
    /// Returns whether the account, and so its password, is or may be stored.
    bool isKept() const { return !m_forThisRun || !read().address.isEmpty(); }

private:
    ProfileSettings &m_settings;
    Jid m_account;
    bool m_forThisRun = false;
};

} // namespace parlour

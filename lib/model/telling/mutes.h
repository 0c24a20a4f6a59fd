// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountlist.h"

#include <QTimer>

namespace parlour {

/// Stores until when rooms are muted, and unmutes them in time, after the computer slept, too.
class Mutes : public QObject
{
    Q_OBJECT

public:
    Mutes(AccountList &accounts, ProfileSettings &settings, Clock clock = systemTime);

    /// Ends mutes whose time is over. Called automatically for the next one.
    void endDue();

private:
    void watch(Account *account);
    void watch(Account *account, Room *room);

    AccountList &m_accounts;
    ProfileSettings &m_settings;
    const Clock m_clock;
    QTimer m_next;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountlist.h"

#include <QTimer>

namespace parlour {

/// Mutes of rooms and direct chats, kept over a restart and ended in time, after the computer slept, too. A direct chat
/// with the level Never is kept as one that is muted for ever; of rooms, the bookmarks know it.
class Mutes : public QObject
{
    Q_OBJECT

public:
    Mutes(AccountList &accounts, ProfileSettings &settings, Clock clock = systemTime);

    /// Ends mutes whose time is over. Called automatically for the next one.
    void endDue();

private:
    void watch(Account *account);
    void watch(Account *account, const QString &peer, ChatPreferences *preferences, bool keepsLevel);
    QList<ChatPreferences *> all() const;

    AccountList &m_accounts;
    ProfileSettings &m_settings;
    const Clock m_clock;
    QTimer m_next;
};

} // namespace parlour
